package org.islet.reports.chart;

import org.islet.reports.model.Measure;
import org.islet.reports.words.Words;

/** What is written below an axis, the same on paper and on the screen. */
final class AxisWords {

    private AxisWords() {}

    static String of(Chart.Tick tick, Words words) {
        if (tick instanceof Chart.DayTick day) {
            return words.dates().shortDay(day.day());
        }
        return tick instanceof Chart.AwayTick away
                ? words.change(Measure.count(away.hours()))
                : words.dates().hour(((Chart.HourTick) tick).hour());
    }
}
