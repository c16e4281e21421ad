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
        if (tick instanceof Chart.AwayTick away) {
            return words.change(Measure.count(away.hours()));
        }
        if (tick instanceof Chart.TimeTick time && time.time().getMinute() != 0) {
            return words.dates().time(time.time());
        }
        return words.dates()
                .hour(tick instanceof Chart.TimeTick time ? time.time().getHour() : ((Chart.HourTick) tick).hour());
    }
}
