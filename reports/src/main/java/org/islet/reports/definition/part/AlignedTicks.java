package org.islet.reports.definition.part;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.reports.chart.Chart;

/** What is written below traces that begin before a moment and end after it. */
public final class AlignedTicks {

    private static final int HOURS_BETWEEN = 3;

    private AlignedTicks() {}

    /** Every hour away from the moment, whole hours before and after it. */
    public static List<Chart.Tick> away(Duration before, Duration after) {
        int first = (int) before.toHours();
        return IntStream.rangeClosed(0, first + (int) after.toHours())
                .<Chart.Tick>mapToObj(hour -> new Chart.AwayTick(hour, hour - first))
                .toList();
    }

    /** Every third whole hour of the wall clock, from the first there is. */
    public static List<Chart.Tick> clock(LocalTime from, double hours) {
        LocalTime whole = from.getMinute() == 0 ? from : from.plusMinutes(60L - from.getMinute());
        double away = Duration.between(from, whole).toMinutes() / 60.0;
        double first = away < 0 ? away + 24 : away;
        return IntStream.iterate(0, hour -> first + hour <= hours, hour -> hour + HOURS_BETWEEN)
                .<Chart.Tick>mapToObj(hour ->
                        new Chart.HourTick(first + hour, whole.plusHours(hour).getHour()))
                .toList();
    }

    public static double hours(Duration before, Duration after) {
        return before.plus(after).toMinutes() / 60.0;
    }
}
