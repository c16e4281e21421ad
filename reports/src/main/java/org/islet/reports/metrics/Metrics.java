package org.islet.reports.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry: the list of all metrics that may be calculated, printed and exported. */
public final class Metrics {

    /** Printed on every report; raised with any change of any definition. */
    public static final String VERSION = "5";

    private static final List<Metric> ALL = Stream.of(ReadingMetrics.list(), GridMetrics.list())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Metric> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Metric::id, metric -> metric));

    private Metrics() {}

    public static List<Metric> list() {
        return ALL;
    }

    public static Optional<Metric> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
