package org.islet.reports.chart;

import org.islet.reports.model.DailySummary;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseProfile;

/** The charts of the reports as SVG documents, for pages and downloads; their text is text. */
public final class ChartSvg {

    private ChartSvg() {}

    /** The percentile curve of the period. */
    public static String of(GlucoseProfile profile) {
        throw new UnsupportedOperationException("Drawings land with the next change of this room");
    }

    /** One day: glucose, insulin, food and alarms on one axis. */
    public static String of(DailySummary report, Day day) {
        throw new UnsupportedOperationException("Drawings land with the next change of this room");
    }
}
