package org.islet.reports.definition.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Source;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Recorded;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Listing;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class CsvExportReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final ReportRequest REQUEST = Requests.of(DAY, DAY, GlucoseUnit.MG_PER_DL);
    private static final Listing LISTING = new CsvExportReport().listing().orElseThrow();

    @Test
    void thePageOfTheColumnsSaysWhatTheReportSays() throws IOException {
        var words = new Words(Presentation.PLAIN, GlucoseUnit.MG_PER_DL);
        List<String> expected = LISTING.columns().stream()
                .map(column -> "| `" + column.id() + "` | " + words.say(column.name()) + " |")
                .toList();

        assertThat(Files.readAllLines(Path.of("../docs/csv-export.md")).stream().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aReadingKeepsTheUnitItsDeviceStored() throws IOException {
        Map<String, String> row =
                row(origin -> GlucoseReading.of(origin, GlucoseReading.Kind.METER, Glucose.mmolPerL(5.5)));

        assertThat(row)
                .containsEntry("time", "2026-05-03T14:00:00+02:00")
                .containsEntry("type", "glucose")
                .containsEntry("kind", "meter")
                .containsEntry("value", "5.5")
                .containsEntry("unit", "mmol/L")
                .containsEntry("upload", "capture-1")
                .containsEntry("file", "2")
                .containsEntry("byte", "4711")
                .containsEntry("line", "");
    }

    @Test
    void aZeroStaysAZeroAndWhatIsNotKnownStaysEmpty() throws IOException {
        Map<String, String> row = row(origin -> new Basal(
                origin,
                Basal.Kind.TEMPORARY,
                Optional.of(InsulinUnits.NONE),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty()));

        assertThat(row).containsEntry("rate", "0").containsEntry("percent", "").containsEntry("duration_minutes", "");
    }

    @Test
    void whatSomebodyWroteIsNoFormula() throws IOException {
        assertThat(note("=1+1").get("text")).isEqualTo("'=1+1");
    }

    @Test
    void whatHasNoColumnIsKeptAsJson() throws IOException {
        Map<String, PumpSettings.Setting> settings = Map.of(
                "schedule",
                new PumpSettings.Schedule(List.of(new PumpSettings.Slot(LocalTime.of(6, 0), Map.of("rate", 0.8)))));

        assertThat(row(origin -> new PumpSettings(origin, "basalProfile", settings)))
                .containsEntry("scope", "basalProfile")
                .containsEntry("more", "{\"schedule\":[{\"start\":\"06:00\",\"rate\":0.8}]}");
    }

    /** A pump may call a setting as a column is called. */
    @Test
    void aSettingIsNotTakenForAColumn() throws IOException {
        assertThat(row(origin -> new PumpSettings(origin, "pump", Map.of("pattern", new PumpSettings.Text("A")))))
                .containsEntry("pattern", "")
                .containsEntry("more", "{\"pattern\":\"A\"}");
    }

    @Test
    void thePageCountsTheRowsOfTheFileByKind() {
        PlacedEvent event = placed(note(origin()));
        Table kinds = new CsvExportReport()
                        .compose(
                                REQUEST,
                                PeriodEvents.of(REQUEST.period(), REQUEST.targets(), List.of(event, event)),
                                Reports.compose(new CsvExportReport(), REQUEST, List.of())
                                        .provenance())
                        .sections()
                        .stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(kinds.rows()).hasSize(1);
        assertThat(kinds.rows().get(0).get(1).toString()).contains("2.0");
    }

    private static Map<String, String> note(String text) throws IOException {
        return row(origin -> new LogbookEntry(
                origin, LogbookEntry.Kind.NOTE, OptionalDouble.empty(), Optional.empty(), Optional.of(text)));
    }

    private static LogbookEntry note(Origin origin) {
        return new LogbookEntry(
                origin, LogbookEntry.Kind.NOTE, OptionalDouble.empty(), Optional.empty(), Optional.of("x"));
    }

    private static Origin origin() {
        return new Origin(DeviceTime.UNKNOWN, Source.ofOffset(2, 4711));
    }

    private static PlacedEvent placed(DeviceEvent event) {
        return new PlacedEvent(
                event,
                Optional.of(Instant.parse("2026-05-03T12:00:00Z")),
                Optional.of(LocalDateTime.parse("2026-05-03T14:00:00")),
                false,
                "Pump",
                "capture-1");
    }

    private static Map<String, String> row(Function<Origin, DeviceEvent> event) throws IOException {
        var out = new StringWriter();
        ReportCsv.writeHead(LISTING, out);
        ReportCsv.write(REQUEST, LISTING, Recorded.in(REQUEST.period(), Stream.of(placed(event.apply(origin())))), out);
        Map<String, String> row = new HashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            csv.forEach(record -> row.putAll(record.getFieldsAsMap()));
        }
        return row;
    }
}
