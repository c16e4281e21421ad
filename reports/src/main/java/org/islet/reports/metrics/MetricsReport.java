package org.islet.reports.metrics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.reports.model.Targets;

/** Every metric of one series, its episodes and its profile, for {@code islet metrics}. */
public record MetricsReport(
        int readings,
        Optional<Instant> from,
        Optional<Instant> to,
        ZoneId zone,
        Targets targets,
        List<Result> metrics,
        Map<Episodes.Kind, List<Episode>> episodes,
        Map<Integer, List<DayPercentiles.Bin>> profile) {

    /** Widths of the profile's bins in minutes. */
    private static final List<Integer> BINS = List.of(5, 15, 60);

    public MetricsReport {
        metrics = List.copyOf(metrics);
        episodes = Collections.unmodifiableMap(new LinkedHashMap<>(episodes));
        profile = Collections.unmodifiableMap(new LinkedHashMap<>(profile));
    }

    /** A metric and its value, empty where it is not defined for the series. */
    public record Result(Metric metric, OptionalDouble value) {}

    /** {@code zone} is that of the series. */
    public static MetricsReport of(GlucoseSeries series, ZoneId zone, Targets targets) {
        Map<Episodes.Kind, List<Episode>> episodes = new LinkedHashMap<>();
        for (Episodes.Kind kind : Episodes.Kind.ALWAYS) {
            episodes.put(kind, Episodes.of(series, kind));
        }
        Map<Integer, List<DayPercentiles.Bin>> profile = new LinkedHashMap<>();
        for (int minutes : BINS) {
            profile.put(minutes, DayPercentiles.of(series, minutes));
        }
        return new MetricsReport(
                series.size(),
                series.isEmpty() ? Optional.empty() : Optional.of(series.timeOf(0)),
                series.isEmpty() ? Optional.empty() : Optional.of(series.timeOf(series.size() - 1)),
                zone,
                targets,
                Metrics.list().stream()
                        .map(metric -> new Result(metric, metric.of(series)))
                        .toList(),
                episodes,
                profile);
    }
}
