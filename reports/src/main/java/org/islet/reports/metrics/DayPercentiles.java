package org.islet.reports.metrics;

import java.util.List;

/** Readings of all days pooled by time of day: percentiles of type 7, neither interpolated nor smoothed. */
public final class DayPercentiles {

    private DayPercentiles() {}

    /** The readings from {@code minute} of the day to before the next bin's. */
    public record Bin(
            int minute,
            int readings,
            double p5,
            double p10,
            double p25,
            double p50,
            double p75,
            double p90,
            double p95,
            double mean) {}

    /** Bins without readings are absent; {@code binMinutes} is a multiple of five. */
    public static List<Bin> of(GlucoseSeries series, int binMinutes) {
        return series.timesOfDay().bins(binMinutes);
    }
}
