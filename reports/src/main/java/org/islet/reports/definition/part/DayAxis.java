package org.islet.reports.definition.part;

import java.util.List;
import java.util.stream.IntStream;
import org.islet.reports.chart.Chart;
import org.islet.reports.model.Period;

/** The days of a period on one axis, each as wide as the others; as many are named as can be read. */
public final class DayAxis {

    public static final double HOURS = 24;
    private static final int NAMED = 10;
    private static final List<Integer> STEPS = List.of(1, 2, 7, 14, 28, 91);

    private final Period period;

    public DayAxis(Period period) {
        this.period = period;
    }

    public Chart chart(String id, List<Chart.ChartPanel> panels) {
        return new Chart(id, period.days() * HOURS, ticks(), panels);
    }

    /** The middle of a day of the period, counted from 0. */
    public static double middle(int day) {
        return (day + 0.5) * HOURS;
    }

    private List<Chart.Tick> ticks() {
        int step = STEPS.stream()
                .filter(each -> period.days() <= each * NAMED)
                .findFirst()
                .orElse((int) period.days() / NAMED);
        return IntStream.iterate(0, day -> day < period.days(), day -> day + step)
                .<Chart.Tick>mapToObj(
                        day -> new Chart.DayTick(middle(day), period.from().plusDays(day)))
                .toList();
    }
}
