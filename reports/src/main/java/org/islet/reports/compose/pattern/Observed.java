package org.islet.reports.compose.pattern;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.islet.reports.compose.CountedReading;

/**
 * Three hours of one day that were seen enough of, and what showed in them.
 *
 * @param readings one at least
 */
record Observed(LocalDate date, ThreeHours hours, boolean isOfMeter, List<CountedReading> readings, Set<Sign> signs) {

    Observed {
        readings = List.copyOf(readings);
        signs = Set.copyOf(signs);
    }

    static Observed of(LocalDate date, ThreeHours hours, boolean isOfMeter, List<CountedReading> readings) {
        Set<Sign> signs = EnumSet.allOf(Sign.class);
        signs.removeIf(sign -> !(isOfMeter ? sign.isShownByMeter(readings) : sign.isShownBySensor(readings)));
        return new Observed(date, hours, isOfMeter, readings, signs);
    }
}
