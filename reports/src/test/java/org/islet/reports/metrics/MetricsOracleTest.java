package org.islet.reports.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every metric on every subject of the fixtures, beside the answers of the R package iglu. */
class MetricsOracleTest {

    private static final double RELATIVE = 1e-9;

    private final List<String> differences = new ArrayList<>();
    private int compared;

    @Test
    void everyMetricEqualsTheOracleOnEverySubject() throws IOException {
        Set<String> answered = new HashSet<>();

        for (Oracle.Subject subject : Oracle.subjects()) {
            GlucoseSeries series = Oracle.series(subject);
            Map<String, Object> answers = Oracle.answers(subject);
            for (String list : List.of("metrics", "derived_base_r")) {
                for (Map<String, Object> answer : objects(answers.get(list))) {
                    String id = (String) answer.get("metric");
                    Metrics.byId(id).ifPresent(metric -> {
                        answered.add(id);
                        compare(subject + " " + id, (Double) answer.get("value"), metric.of(series));
                    });
                }
            }
        }

        System.out.printf("Metrics compared with the oracle: %d values of %d metrics%n", compared, answered.size());
        assertThat(differences).isEmpty();
        assertThat(Metrics.list()).extracting(Metric::id).allSatisfy(id -> assertThat(answered)
                .contains(id));
    }

    @Test
    void everyEpisodeBeginsLastsAndReachesAsTheOracleSays() throws IOException {
        for (Oracle.Subject subject : Oracle.subjects()) {
            GlucoseSeries series = Oracle.series(subject);
            Map<?, ?> lists = (Map<?, ?>) Oracle.answers(subject).get("episodes");
            for (Episodes.Kind kind : Episodes.Kind.ALWAYS) {
                compareEpisodes(
                        subject + " " + kind,
                        objects(lists.get(kind.name().toLowerCase(java.util.Locale.ROOT))),
                        Episodes.of(series, kind));
            }
        }

        System.out.printf("Episode values compared with the oracle: %d%n", compared);
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }

    @Test
    void everyBinOfTheProfileEqualsTheOracle() throws IOException {
        for (Oracle.Subject subject : Oracle.subjects()) {
            GlucoseSeries series = Oracle.series(subject);
            Map<?, ?> bins = (Map<?, ?>) Oracle.answers(subject).get("agp_raw_type7");
            for (int minutes : List.of(5, 15, 60)) {
                compareBins(
                        subject + " " + minutes,
                        objects(bins.get("bin_" + minutes + "min")),
                        DayPercentiles.of(series, minutes));
            }
        }

        System.out.printf("Profile values compared with the oracle: %d%n", compared);
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }

    private void compareEpisodes(String what, List<Map<String, Object>> expected, List<Episode> found) {
        compare(what + " count", (double) expected.size(), OptionalDouble.of(found.size()));
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Map<String, Object> answer = expected.get(i);
            Episode episode = found.get(i);
            String which = what + " " + answer.get("start");
            same(which, answer.get("start"), seconds(episode.start()));
            same(which + " last", answer.get("last"), seconds(episode.last()));
            compare(which + " n", (Double) answer.get("n"), OptionalDouble.of(episode.points()));
            compare(which + " minutes", (Double) answer.get("minutes"), OptionalDouble.of(episode.minutes()));
            compare(which + " mean", (Double) answer.get("mean"), OptionalDouble.of(episode.meanMgPerDl()));
            compare(which + " peak", (Double) answer.get("nadir_or_peak"), OptionalDouble.of(episode.extremeMgPerDl()));
        }
    }

    private void compareBins(String what, List<Map<String, Object>> expected, List<DayPercentiles.Bin> found) {
        compare(what + " count", (double) expected.size(), OptionalDouble.of(found.size()));
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Map<String, Object> answer = expected.get(i);
            DayPercentiles.Bin bin = found.get(i);
            Map<String, Double> values = Map.of(
                    "minute", (double) bin.minute(),
                    "n", (double) bin.readings(),
                    "p5", bin.p5(),
                    "p10", bin.p10(),
                    "p25", bin.p25(),
                    "p50", bin.p50(),
                    "p75", bin.p75(),
                    "p90", bin.p90(),
                    "p95", bin.p95(),
                    "mean", bin.mean());
            for (String name : new TreeSet<>(values.keySet())) {
                compare(
                        what + " " + answer.get("minute") + " " + name,
                        (Double) answer.get(name),
                        OptionalDouble.of(values.get(name)));
            }
        }
    }

    private void compare(String what, Double expected, OptionalDouble found) {
        compared++;
        if (expected == null || found.isEmpty()) {
            if (expected != null || found.isPresent()) {
                differences.add(what + ": " + found + ", not " + expected);
            }
            return;
        }
        double allowed = RELATIVE * Math.max(Math.abs(expected), 1e-6);
        if (Math.abs(found.getAsDouble() - expected) > allowed) {
            differences.add(what + ": " + found.getAsDouble() + ", not " + expected);
        }
    }

    private void same(String what, Object expected, Object found) {
        compared++;
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": " + found + ", not " + expected);
        }
    }

    private static String seconds(java.time.Instant time) {
        return time.atOffset(java.time.ZoneOffset.UTC)
                .format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
