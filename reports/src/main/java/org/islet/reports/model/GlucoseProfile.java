package org.islet.reports.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A period as one day.
 *
 * @param curve by time of day; empty when the data do not suffice for percentiles
 */
public record GlucoseProfile(GlucoseStatistics statistics, EpisodeRates episodes, List<ProfilePoint> curve) {

    public GlucoseProfile {
        curve = List.copyOf(curve);
    }

    /** Percentiles at a time of day, in mg/dL, of {@code readings} readings. */
    public record ProfilePoint(double hour, int readings, double p5, double p25, double p50, double p75, double p95) {}

    /** Episodes a day of sensor time; empty without sensor time. */
    public record EpisodeRates(OptionalDouble low, OptionalDouble veryLow, OptionalDouble high) {}
}
