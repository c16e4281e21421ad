package org.islet.reports.definition.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.json.ReportJson;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedSettings;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class DeviceSettingsReportTest {

    private static final ReportRequest REQUEST = Requests.of(14);

    /** 0.9 U/h for six hours and 1.0 U/h for eighteen are 23.4 U. */
    @Test
    void theScheduleInForceAtTheEndIsTheOneThatWasToldLast() {
        Table basal = table(InventedSettings.all(), "schedule-basalProfile-standard");

        assertThat(said(basal)).containsExactly("00:00|0.9", "06:00|1");
        assertThat(Words.of(REQUEST).say(basal.title()))
                .startsWith("Basal rates, standard")
                .endsWith("23.4 U a day");
    }

    /** 2.0 mmol/L are 36.03 mg/dL, 5 and 6 mmol/L 90.08 and 108.09. */
    @Test
    void glucoseIsToldInTheUnitOfTheReader() {
        assertThat(said(table(InventedSettings.all(), "schedule-sensitivities-")))
                .containsExactly("00:00|36");
        assertThat(said(table(InventedSettings.all(), "schedule-targets-"))).containsExactly("00:00|90|108");
    }

    @Test
    void whatChangedIsToldWithItsValueBefore() {
        assertThat(said(table(InventedSettings.all(), "changes")))
                .containsExactly(
                        "28 Apr 18:30:00 +02:00|Basal rates, standard|00:00 0.8; 06:00 1|00:00 0.9; 06:00 1|"
                                + "Pump 554, serial 123456",
                        "28 Apr 18:30:00 +02:00|Largest bolus|10 U|12 U|Pump 554, serial 123456");
    }

    @Test
    void aRecordOfAChangeTellsItsOldValueItself() {
        var change = InventedSettings.told(
                Requests.LAST.atTime(8, 0), "maxBolus", Map.of("new", new Amount(12), "old", new Amount(10)));

        assertThat(said(table(List.of(change), "changes")))
                .containsExactly("3 May 08:00:00 +02:00|Largest bolus|10 U|12 U|Pump 554, serial 123456");
    }

    @Test
    void aSettingThatWasReadAndLaterChangedStandsThereOnce() {
        assertThat(said(table(InventedSettings.all(), "settings")))
                .containsExactly(
                        "Active insulin time|4|h|13 Apr 09:00:00 +02:00|Pump 554, serial 123456",
                        "Largest bolus|12|U|28 Apr 18:30:00 +02:00|Pump 554, serial 123456");
    }

    @Test
    void whatWasToldAfterThePeriodOrLongBeforeItIsNotInForce() {
        var pump = Map.<String, PumpSettings.Setting>of("maxBolus", new Amount(10));
        var later = InventedSettings.told(Requests.LAST.plusDays(1).atTime(0, 0), "pump", pump);
        var longAgo = InventedSettings.told(Requests.LAST.minusDays(106).atTime(23, 59), "pump", pump);

        assertThat(report(List.of(later, longAgo)).summary()).isEqualTo(Phrase.of("settings.nothing", 92));
    }

    @Test
    void whatAFileTellsAtNoTimeIsShownWithoutOne() {
        var origin = new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 1));
        var alert = new PumpSettings(
                origin,
                "alert",
                Map.of("alert", new Text("Low"), "glucose", new Amount(3.9), "unit", new Text("mmol/L")));
        var undated = new PlacedEvent(alert, Optional.empty(), Optional.empty(), false, "Clarity", "capture-1");

        assertThat(said(table(List.of(undated), "settings"))).containsExactly("Glucose, Low|70|mg/dL||Clarity");
    }

    @Test
    void everyValueStandsInTheJson() throws IOException {
        var out = new ByteArrayOutputStream();
        ReportJson.write(report(InventedSettings.all()), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("{\"id\":\"scope\",\"value\":\"carbRatios\"},{\"id\":\"part\",\"value\":\"\"}"
                        + ",{\"id\":\"setting\",\"value\":\"ratio\"},{\"id\":\"start\",\"value\":\"11:00\"}"
                        + ",{\"id\":\"value\",\"value\":12.5,\"unit\":\"\"},{\"id\":\"unit\",\"value\":\"g/U\"}");
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(new DeviceSettingsReport(), REQUEST, events);
    }

    private static Table table(List<PlacedEvent> events, String id) {
        return report(events).sections().stream()
                .flatMap(DeviceSettingsReportTest::flat)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Section> flat(Section section) {
        return section instanceof Columns columns
                ? columns.columns().stream().flatMap(column -> column.sections().stream())
                : Stream.of(section);
    }

    private static List<String> said(Table table) {
        var cells = new CellWords(new Words(REQUEST.presentation(), GlucoseUnit.MG_PER_DL));
        return table.rows().stream()
                .map(row -> String.join("|", row.stream().map(cells::of).toList()))
                .toList();
    }
}
