package org.islet.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.islet.devices.simulator.DemoPatient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void calculatesEveryMetricOfATable() throws IOException {
        Path table = write("time,glucose_mg_dl\n2026-03-01T07:15:00,100\n2026-03-01T07:20:00,110\n");

        CommandLineRun run = CommandLineRun.of("metrics", "--zone", "Europe/Berlin", "--targets", "pregnancy", table);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"readings\":2,\"from\":\"2026-03-01T07:15:00+01:00\",")
                .contains("\"targets\":\"pregnancy\"")
                .contains("{\"id\":\"mean\",\"value\":105.0,\"unit\":\"mg/dL\"");
    }

    @Test
    void testsWithControlSolutionAreNotCounted() throws IOException {
        Path records = write("R|1|^^^Glucose|100|mg/dL^P||B||202603010730\n"
                + "R|2|^^^Glucose|300|mg/dL^P||C||202603010735\n"
                + "L|1||N\n");

        CommandLineRun run = CommandLineRun.of("metrics", records);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{\"readings\":1,").contains("{\"id\":\"mean\",\"value\":100.0,");
    }

    @Test
    void aGlucoseNoSensorMeasuresIsInNoMetric() throws IOException {
        Path table = write("time,glucose_mg_dl\n2026-03-01T07:15:00,100\n2026-03-01T07:20:00,2001\n"
                + "2026-03-01T07:25:00,1\n2026-03-01T07:30:00,120\n");

        CommandLineRun run = CommandLineRun.of("metrics", table);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{\"readings\":2,").contains("{\"id\":\"mean\",\"value\":110.0,");
    }

    @Test
    void whatADeviceShowedAsLowOrHighCountsInTheRangesAndInNoMean() throws IOException {
        Path table = write(
                "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,Device Info,"
                        + "Source Device ID,Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration (hh:mm:ss),"
                        + "Glucose Rate of Change (mg/dL/min),Transmitter Time (Long Integer),Transmitter ID\n"
                        + "1,2026-03-01T07:15:00,EGV,,,,iOS G7,100,,,,,1,1\n2,2026-03-01T07:20:00,EGV,,,,iOS G7,110,,,,,2,1\n"
                        + "3,2026-03-01T07:25:00,EGV,,,,iOS G7,Low,,,,,3,1\n4,2026-03-01T07:30:00,EGV,,,,iOS G7,High,,,,,4,1\n");

        String json = CommandLineRun.of("metrics", table).out();

        assertThat(json).startsWith("{\"readings\":2,");
        assertThat(valueOf("mean", json)).isEqualTo(105);
        assertThat(valueOf("below_54_percent", json)).isEqualTo(25);
        assertThat(valueOf("above_250_percent", json)).isEqualTo(25);
        assertThat(valueOf("in_range_70_180_percent", json)).isEqualTo(50);
        assertThat(valueOf("gri", json)).isEqualTo(100);
    }

    private static double valueOf(String metric, String json) {
        var found = Pattern.compile("\"" + metric + "\",\"value\":([0-9.]+)").matcher(json);
        assertThat(found.find()).as(metric).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void aTimeThatCannotBeRightSetsNoSpan() throws IOException {
        Path table = write("time,glucose_mg_dl\n0001-01-01T00:00:00,90\n2026-03-01T07:15:00,100\n"
                + "2026-03-01T07:20:00,110\n2099-12-31T23:59:00,90\n");

        CommandLineRun run = CommandLineRun.of("metrics", table);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\"readings\":2,\"from\":\"2026-03-01T07:15:00Z\",\"to\":\"2026-03-01T07:20:00Z\",");
    }

    @Test
    void timesAheadOfTheClockOfWhoReadsThemSetNoSpanEither() throws IOException {
        LocalDateTime nextYear = LocalDateTime.now(ZoneOffset.UTC).plusYears(1).truncatedTo(ChronoUnit.SECONDS);
        Path table = write(
                "time,glucose_mg_dl\n2026-03-01T07:15:00,100\n2026-03-01T07:20:00,110\n%s,90\n".formatted(nextYear));

        assertThat(CommandLineRun.of("metrics", table).out()).startsWith("{\"readings\":2,");
    }

    @Test
    void eachReadingOfAPumpIsPlacedByItsOwnClock() throws IOException {
        var uploads = DemoPatient.TRAVEL.uploads(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 4, 6));
        List<Object> arguments = new ArrayList<>(List.of("metrics", "--zone", "Europe/Berlin"));
        for (var upload : uploads) {
            arguments.add(Files.write(folder.resolve(upload.fileName()), upload.bytes()));
        }

        CommandLineRun run = CommandLineRun.of(arguments.toArray());

        assertThat(uploads).hasSizeGreaterThan(1);
        assertThat(run.out()).contains("\"from\":\"2026-02-18T00:00:00+01:00\",\"to\":\"2026-04-06T23:55:00+02:00\"");
    }

    @Test
    void refusesATableThatDoesNotNameItsUnit() throws IOException {
        CommandLineRun run = CommandLineRun.of("metrics", write("time,glucose\n2026-03-01T07:15:00,100\n"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("line 1: the header does not name the unit of glucose");
    }

    @Test
    void saysThatAFileHasNoReadings() throws IOException {
        CommandLineRun run = CommandLineRun.of("metrics", write("time,glucose_mg_dl\n2026-03-01T07:15:00,NA\n"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no glucose reading with a time");
    }

    @Test
    void unknownZonesAndTargetsAreWrongUsage() throws IOException {
        Path table = write("time,glucose_mg_dl\n2026-03-01T07:15:00,100\n");

        assertThat(CommandLineRun.of("metrics", "--zone", "Moon/Crater", table).exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("metrics", "--targets", "giant", table).exitCode())
                .isEqualTo(2);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
