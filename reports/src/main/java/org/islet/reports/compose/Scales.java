package org.islet.reports.compose;

import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.Day;

/** One scale for all days of a report, so that pages can be laid beside each other. */
final class Scales {

    private static final double[] GLUCOSE_TOPS = {300, 350, 400, 500, 600};

    private Scales() {}

    /** The lowest of a few tops that holds every value, 300 mg/dL at least. */
    static Glucose glucoseTop(Stream<Glucose> drawn) {
        double highest = drawn.mapToDouble(Glucose::inMgPerDl).max().orElse(0);
        for (double top : GLUCOSE_TOPS) {
            if (highest <= top) {
                return Glucose.mgPerDl(top);
            }
        }
        return Glucose.mgPerDl(highest);
    }

    /** Units of the largest bolus, five at least. */
    static double insulinTop(List<Day> days) {
        return days.stream()
                .flatMap(day -> day.boluses().stream())
                .mapToDouble(bolus -> bolus.units().orElse(0))
                .reduce(5, Math::max);
    }

    /** The highest rate in U/h, one at least. */
    static double basalTop(List<Day> days) {
        return days.stream()
                .flatMap(day -> day.basal().stream())
                .mapToDouble(BasalStep::rate)
                .reduce(1, Math::max);
    }
}
