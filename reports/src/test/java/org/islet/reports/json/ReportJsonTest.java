package org.islet.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.metrics.MetricsReport;
import org.islet.reports.model.Targets;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void everyReportIsOneJsonObjectWithItsNumbersAndItsProvenance() throws IOException {
        var events = InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN);
        for (ReportDefinition report : Reports.list()) {
            String json = written(report, events);

            assertThat(names(json)).contains("report", "sufficiency", "dataSha256", "sections", "summary");
            assertThat(json).contains("\"report\":\"" + report.id() + "\"", "\"unit\":\"mg/dL\"");
            if (json.contains("\"rows\":[[")) {
                assertThat(json).containsPattern("\\{\"id\":\"\\w+\",(\"name\":\"[^\"]+\",)?\"value\":\"?[0-9]");
            }
        }
    }

    @Test
    void whatASensorSaysComesWithItsSharesAndItsMean() throws IOException {
        var events = InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN);
        for (String id : List.of("daily-summary", "glucose-profile", "quick-summary")) {
            assertThat(written(Reports.byId(id).orElseThrow(), events))
                    .contains("\"shares\":", "{\"id\":\"inRange\",\"value\":")
                    .contains("{\"id\":\"mean\",\"name\":\"Mean\",\"value\":");
        }
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        String json = written(Reports.GLUCOSE_PROFILE, List.of());

        assertThat(json)
                .contains("{\"id\":\"mean\",\"name\":\"Mean\",\"value\":null,\"unit\":\"mg/dL\"}")
                .contains("{\"id\":\"gmiPercent\",")
                .doesNotContain("\"shares\"");
    }

    @Test
    void anUndefinedMetricIsNullAndSaysWhy() throws IOException {
        var series = GlucoseSeries.of(
                List.of(new GlucoseSeries.Sample(Instant.parse("2026-05-03T08:00:00Z"), 100)),
                ZoneId.of("Europe/Berlin"));
        var out = new ByteArrayOutputStream();

        MetricsJson.write(
                MetricsReport.of(series, ZoneId.of("Europe/Berlin"), Targets.ADULT),
                Exclusions.NONE,
                Words.in(Locale.ENGLISH),
                out);

        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(names(json)).contains("readings", "metrics", "episodes", "profile", "bin_5min", "lv1_hypo");
        assertThat(json)
                .contains("\"from\":\"2026-05-03T10:00:00+02:00\"")
                .contains("{\"id\":\"mean\",\"value\":100.0,\"unit\":\"mg/dL\"")
                .contains("{\"id\":\"sd\",\"value\":null,\"reason\":\"there are fewer than two readings\"");
    }

    private static String written(ReportDefinition report, List<org.islet.reports.timeline.PlacedEvent> events)
            throws IOException {
        var out = new ByteArrayOutputStream();
        ReportJson.write(Reports.compose(report, Requests.of(14), events), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(String text) throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                if (json.currentName() != null) {
                    names.add(json.currentName());
                }
            }
        }
        return names;
    }
}
