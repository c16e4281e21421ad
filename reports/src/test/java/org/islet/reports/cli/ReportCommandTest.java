package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.islet.reports.catalogue.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path place;

    @Test
    void theEndingChoosesTheForm() throws IOException {
        assertThat(written("day.json")).startsWith("{\"report\":\"daily-summary\"");
        assertThat(written("day.csv")).startsWith("date,unit,hours,");
        assertThat(written("day.svg")).contains("<svg");
        assertThat(written("day.pdf")).startsWith("%PDF");
    }

    @Test
    void anotherEndingIsWrongUsage() throws IOException {
        var run = run("day.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out ends in .pdf, .json, .csv or .svg");
    }

    @Test
    void aReportSpeaksGerman() throws IOException {
        assertThat(run("tag.json", "de").exitCode()).isZero();
        assertThat(Files.readString(place.resolve("tag.json"))).contains("\"title\":\"Tagesübersicht\"");
        assertThat(run("tag.json", "xx").exitCode()).isEqualTo(2);
    }

    @Test
    void theListNamesEveryReport() {
        assertThat(CommandLineRun.of("reports").out().lines())
                .hasSize(Reports.withPacks().size());
    }

    @Test
    void oneReadingIsWrittenInAsManyFormsAsAreAskedFor() throws IOException {
        String json = written("alone.json");

        var run = CommandLineRun.of(
                "report",
                "daily-summary",
                "--from",
                "2026-05-03",
                "--to",
                "2026-05-03",
                "--out",
                place.resolve("both.json"),
                "--out",
                place.resolve("both.pdf"),
                place.resolve("glucose.csv"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(place.resolve("both.json")).hasContent(json);
        assertThat(place.resolve("both.pdf")).binaryContent().startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whatIsExcludedIsLeftOutAndSaidAndCountedAgainWhereThatIsAskedFor() throws IOException {
        Path file = Files.writeString(
                place.resolve("glucose.csv"), "time,glucose_mg_dl\n2026-05-03T08:00,120\n2026-05-03T08:05,50\n");
        Object[] excluding = {
            "report",
            "daily-summary",
            "--from",
            "2026-05-03",
            "--to",
            "2026-05-03",
            "--exclude",
            "2026-05-03T08:03/2026-05-03T08:46=compression-low",
            "--out",
            place.resolve("day.json"),
            file
        };

        assertThat(CommandLineRun.of(excluding).exitCode()).isZero();
        assertThat(Files.readString(place.resolve("day.json")))
                .contains("\"remarks\":[\"Excluded 43 min: compression low.\"]")
                .contains("\"readings\":1,");

        Object[] withExcluded = Arrays.copyOf(excluding, excluding.length + 1);
        withExcluded[excluding.length] = "--with-excluded";
        assertThat(CommandLineRun.of(withExcluded).exitCode()).isZero();
        assertThat(Files.readString(place.resolve("day.json")))
                .contains("Nothing was excluded, though 1 span of time is marked (43 min: compression low).")
                .contains("\"readings\":2,");
    }

    @Test
    void anExclusionThatIsNoStretchOfTimeIsWrongUsage() {
        var run = CommandLineRun.of(
                "metrics", "--exclude", "2026-05-03T09:00/2026-05-03T08:00", place.resolve("glucose.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("are not two times, the earlier first");
    }

    private String written(String name) throws IOException {
        var run = run(name);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(place.resolve(name), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private CommandLineRun run(String name) throws IOException {
        return run(name, "en");
    }

    private CommandLineRun run(String name, String language) throws IOException {
        Path file = Files.writeString(
                place.resolve("glucose.csv"), "time,glucose_mg_dl\n2026-05-03T08:00,120\n2026-05-03T08:05,124\n");
        return CommandLineRun.of(
                "report",
                "daily-summary",
                "--from",
                "2026-05-03",
                "--to",
                "2026-05-03",
                "--language",
                language,
                "--out",
                place.resolve(name),
                file);
    }
}
