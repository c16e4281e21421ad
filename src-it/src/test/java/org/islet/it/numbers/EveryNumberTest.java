package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.islet.devices.simulator.DemoPatient;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From files alone, without a server: what paper says is what the JSON says, to the last number. */
@Execution(ExecutionMode.CONCURRENT)
class EveryNumberTest {

    private static final List<Reader> READERS = List.of(new Reader("mg/dL", "en"), new Reader("mmol/L", "de"));

    /** Who reads a report in this unit and this language. */
    record Reader(String unit, String language) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void paperSaysEveryNumberOfTheJson(DemoPatient patient) throws IOException {
        var demo = DemoFiles.of(patient);
        List<Path> files = demo.in(folder);
        for (ReportDefinition report : Reports.list()) {
            for (Reader reader : READERS) {
                List<String> options = demo.options(reader.unit(), reader.language());
                List<byte[]> written =
                        CommandLineTool.reports(List.of("json", "pdf"), options, report.id(), files, folder);

                assertThat(PaperText.of(written.get(1)).missing(JsonLines.onPaper(read(written.get(0)))))
                        .as("%s, %s, %s", patient, report.id(), reader)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void metricsSayTheNumbersOfTheReport(DemoPatient patient) throws IOException {
        var demo = DemoFiles.of(patient);
        List<Path> files = demo.in(folder);

        byte[] report = CommandLineTool.report("json", demo.optionsOfAllDays(), "glucose-profile", files, folder);
        JsonObject metrics = CommandLineTool.metrics(demo.optionsOfMetrics("en"), files);

        assertThat(MetricNumbers.otherThan(read(report), metrics))
                .as("%s", patient)
                .isEmpty();
    }

    private static JsonObject read(byte[] json) {
        return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
