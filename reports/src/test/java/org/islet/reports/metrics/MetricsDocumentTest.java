package org.islet.reports.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class MetricsDocumentTest {

    @Test
    void theDocumentListsEveryMetricAsTheRegistryDefinesIt() throws IOException {
        String document = Files.readString(Oracle.root().resolve("docs/metrics.md"));

        assertThat(document).contains(table());
    }

    @Test
    void everyMetricIsListedOnce() {
        assertThat(Metrics.list())
                .extracting(Metric::id)
                .doesNotHaveDuplicates()
                .hasSize(64);
    }

    private static String table() {
        Words words = Words.in(Locale.ENGLISH);
        return Metrics.list().stream()
                .map(metric -> "| `%s` | %s | %s | %d | %s |"
                        .formatted(
                                metric.id(),
                                metric.unit(),
                                words.say(metric.definition()),
                                metric.version(),
                                words.say(metric.undefinedWhen())))
                .collect(Collectors.joining("\n"));
    }
}
