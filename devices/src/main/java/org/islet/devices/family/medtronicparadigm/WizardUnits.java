package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;

/** The pump's two-bit codes for units: 1 mg/dL or grams, 2 mmol/L (times ten) or exchanges. */
final class WizardUnits {

    static final int MMOL_PER_L = 2;

    private static final int MG_PER_DL = 1;

    private WizardUnits() {}

    static Glucose glucose(int value, int unit) {
        return unit == MMOL_PER_L ? Glucose.mmolPerL(value / 10.0) : Glucose.mgPerDl(value);
    }

    /** A unit nobody knows is taken for mg/dL, and said. */
    static void sayUnknown(HistoryRecord record, int unit, EventSink sink) {
        if (unit != MG_PER_DL && unit != MMOL_PER_L) {
            sink.problem(new Problem(record.source(), Phrase.of("paradigm.glucose-unit", record.name(), unit)));
        }
    }

    static Optional<CarbUnit> carbs(int unit) {
        return switch (unit) {
            case 1 -> Optional.of(CarbUnit.GRAMS);
            case 2 -> Optional.of(CarbUnit.EXCHANGES);
            default -> Optional.empty();
        };
    }
}
