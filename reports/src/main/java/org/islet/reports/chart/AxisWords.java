package org.islet.reports.chart;

import org.islet.reports.words.Words;

/** What is written below an axis, the same on paper and on the screen. */
final class AxisWords {

    private AxisWords() {}

    static String of(Chart.Tick tick, Words words) {
        return tick instanceof Chart.DayTick day
                ? words.dates().shortDay(day.day())
                : words.dates().hour(((Chart.HourTick) tick).hour());
    }
}
