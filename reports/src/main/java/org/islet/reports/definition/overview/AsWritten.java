package org.islet.reports.definition.overview;

import java.math.RoundingMode;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Notation;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** Numbers to the decimals a reader sees, so that a difference is that of the two numbers beside it. */
record AsWritten(ReportRequest request) {

    /** In the unit of the measures, of which both are known. */
    double difference(Measure one, Measure other) {
        double step = step(one.quantity());
        return (steps(one, step) - steps(other, step)) * step;
    }

    private static double steps(Measure measure, double step) {
        return Notation.known(measure.value().orElseThrow() / step)
                .setScale(0, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** What the last decimal counts. */
    private double step(Quantity quantity) {
        boolean isMmol = request.unit() == GlucoseUnit.MMOL_PER_L;
        return switch (quantity) {
            case GLUCOSE, GLUCOSE_HOURS -> isMmol ? Glucose.MG_PER_DL_IN_ONE_MMOL_PER_L / 10 : 1;
            case PERCENT, COUNT -> 1;
            case GRAMS -> grams();
            case FINE_PERCENT, POINTS, INSULIN_SUM, EXCHANGES, A_DAY, DAYS, HOURS -> 0.1;
            case INSULIN, INSULIN_RATE -> 0.01;
            case AMOUNT, GRAMS_TOLD -> 0.001;
        };
    }

    private double grams() {
        var carbohydrate = request.presentation().habits().carbohydrate();
        return carbohydrate.isGrams() ? 1 : carbohydrate.grams() / 10.0;
    }
}
