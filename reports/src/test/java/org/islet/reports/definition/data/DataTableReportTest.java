package org.islet.reports.definition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.csv.ReportCsv;
import org.islet.reports.model.Period;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class DataTableReportTest {

    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2025, 10, 26);

    @Test
    void anHourThatComesTwiceIsToldApartByItsOffset() throws IOException {
        List<String> lines = csv(
                CLOCKS_GO_BACK,
                reading("2025-10-26T01:30:00Z", "2025-10-26T02:30:00", 110),
                reading("2025-10-26T00:30:00Z", "2025-10-26T02:30:00", 90));

        assertThat(lines.get(1)).startsWith("2025-10-26T02:30:00+02:00,mg/dL,Sensor glucose,90,mg/dL,");
        assertThat(lines.get(2)).startsWith("2025-10-26T02:30:00+01:00,mg/dL,Sensor glucose,110,mg/dL,");
    }

    @Test
    void aRowSaysWhichUploadToldItAndWhereInIt() throws IOException {
        assertThat(csv(CLOCKS_GO_BACK, reading("2025-10-26T12:00:00Z", "2025-10-26T13:00:00", 90))
                        .get(1))
                .endsWith(",\"Sensor, serial 5\",\"1, line 17\"");
    }

    @Test
    void whatCannotBeRightIsListedAndSaidSo() throws IOException {
        List<String> lines = csv(CLOCKS_GO_BACK, bolus("2025-10-26T12:00:00Z", 9_000, 9_000));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("Bolus,9000,U,").contains("cannot be right");
    }

    @Test
    void aBolusThatWasCutShortSaysWhatWasAskedFor() throws IOException {
        assertThat(csv(CLOCKS_GO_BACK, bolus("2025-10-26T12:00:00Z", 5.5, 2.075))
                        .get(1))
                .contains("Bolus,2.075,U,asked for 5.5 U,");
    }

    @Test
    void whatHappenedOnOtherDaysIsNotListed() {
        assertThat(report(CLOCKS_GO_BACK, bolus("2025-10-26T23:00:00Z", 1, 1)).summary())
                .isEqualTo(Phrase.of("table.nothing"));
    }

    @Test
    void theLongestPeriodIsAFortnight() {
        var month = new Period(CLOCKS_GO_BACK.minusDays(29), CLOCKS_GO_BACK, Requests.BERLIN);
        assertThat(new DataTableReport().needs().offered(month).days()).isEqualTo(14);
    }

    private static PlacedEvent reading(String at, String local, double mgPerDl) {
        return placed(at, local, GlucoseReading.of(origin(), GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)));
    }

    private static PlacedEvent bolus(String at, double programmed, double delivered) {
        var bolus = new Bolus(
                origin(),
                Bolus.Kind.NORMAL,
                Optional.of(InsulinUnits.of(programmed)),
                Optional.of(InsulinUnits.of(delivered)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return placed(at, "2025-10-26T13:00:00", bolus);
    }

    private static Origin origin() {
        return new Origin(DeviceTime.UNKNOWN, Source.ofLine(0, 17));
    }

    private static PlacedEvent placed(String at, String local, DeviceEvent event) {
        return new PlacedEvent(
                event,
                Optional.of(Instant.parse(at)),
                Optional.of(LocalDateTime.parse(local)),
                false,
                "Sensor, serial 5",
                "capture-1");
    }

    private static Report report(LocalDate day, PlacedEvent... events) {
        return Reports.compose(new DataTableReport(), Requests.of(day, day, GlucoseUnit.MG_PER_DL), List.of(events));
    }

    private static List<String> csv(LocalDate day, PlacedEvent... events) throws IOException {
        Report report = report(day, events);
        Table table = ReportCsv.tableOf(report).orElseThrow();
        var out = new StringWriter();
        ReportCsv.write(report, table, out);
        return out.toString().lines().toList();
    }
}
