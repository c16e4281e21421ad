package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose numbers nobody can have meant still give what else they hold. */
class ImpossibleAmountsTest {

    @TempDir
    private Path place;

    @Test
    void aReportOfSuchAFileIsMade() throws IOException {
        Path file = Files.writeString(place.resolve("treatments.json"), """
                [{"eventType":"Meal Bolus","insulin":1e300,"carbs":1e300,"created_at":"2026-05-03T08:00:00Z","_id":"1"},
                 {"eventType":"Temp Basal","absolute":1,"duration":1e300,"created_at":"2026-05-03T08:00:00Z","_id":"2"},
                 {"eventType":"Meal Bolus","insulin":2.5,"created_at":"2026-05-03T12:00:00Z","_id":"3"}]
                """);

        Path pdf = place.resolve("day.pdf");
        var report = CommandLineRun.of(
                "report", "daily-summary", "--from", "2026-05-03", "--to", "2026-05-03", "--out", pdf, file);

        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void decodingTellsThemAsTheyAreWrittenAndSaysTheDoubt() throws IOException {
        Path file = Files.writeString(
                place.resolve("treatments.json"),
                "[{\"eventType\":\"Meal Bolus\",\"insulin\":1e300,\"created_at\":\"2026-05-03T08:00:00Z\",\"_id\":\"1\"}]");

        var decoded = CommandLineRun.of("decode", file);

        assertThat(decoded.out()).contains("1.0E300").contains("an amount or a length that nobody can have meant");
    }
}
