package org.islet.reports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;

/**
 * The percentile page: a period as one day.
 *
 * @param curve by time of day; empty when the data do not suffice for percentiles
 * @param days of the period's last fourteen days at most
 */
public record GlucoseProfile(
        ReportRequest request,
        Provenance provenance,
        String summary,
        Glucose scaleTop,
        GlucoseStatistics statistics,
        Goals goals,
        EpisodeRates episodes,
        List<ProfilePoint> curve,
        List<Thumbnail> days)
        implements Report {

    public GlucoseProfile {
        curve = List.copyOf(curve);
        days = List.copyOf(days);
    }

    /** Percentiles at a time of day, in mg/dL, of {@code readings} readings. */
    public record ProfilePoint(double hour, int readings, double p5, double p25, double p50, double p75, double p95) {}

    /** One small day. */
    public record Thumbnail(
            LocalDate date, double hours, List<List<GlucosePoint>> traces, Optional<RangeShares> shares) {
        public Thumbnail {
            traces = traces.stream().map(List::copyOf).toList();
        }
    }

    /** Episodes a day of sensor time; empty without sensor time. */
    public record EpisodeRates(OptionalDouble low, OptionalDouble veryLow, OptionalDouble high) {}
}
