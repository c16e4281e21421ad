package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Openness;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Report;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class AssessmentAndProgressReportTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(13);
    private static final LocalDate FIRST_BEFORE = FIRST.minusDays(14);
    private static final List<PlacedEvent> PUMP = InventedPerson.withPump(FIRST_BEFORE, Requests.LAST, Requests.BERLIN);

    @Test
    void everyHourAtOneHundredAndFiftyAfterOneHundredIsFiftyMoreAndAllInRange() {
        List<PlacedEvent> events = Stream.concat(
                        flat(FIRST_BEFORE, FIRST.minusDays(1), 100).stream(), flat(FIRST, Requests.LAST, 150).stream())
                .toList();

        Report report = report(Requests.of(14), events);

        assertThat(cells(report, "glucose.mean")).containsExactly(150.0, 100.0, 50.0);
        assertThat(cells(report, "ranges.target")).containsExactly(100.0, 100.0, 0.0);
        assertThat(cells(report, "glucose.tightPercent")).containsExactly(0.0, 100.0, -100.0);
    }

    @Test
    void bothPeriodsAreWhatTheQuickSummaryOfEachSays() {
        Report report = report(Requests.of(14), PUMP);

        double now = insulinADay(Requests.of(14));
        double before = insulinADay(
                Requests.of(FIRST_BEFORE, FIRST.minusDays(1), Requests.of(14).unit()));
        List<Double> row = cells(report, "insulin.insulinADay");
        assertThat(row.get(0)).isCloseTo(now, within(1e-9));
        assertThat(row.get(1)).isCloseTo(before, within(1e-9));
        assertThat(row.get(2)).isCloseTo(now - before, within(0.1));
    }

    /** The means are 151 and 100; exactly they are 50.2 apart. */
    @Test
    void aDifferenceIsThatOfTheTwoNumbersBesideIt() {
        List<PlacedEvent> events = Stream.concat(
                        flat(FIRST_BEFORE, FIRST.minusDays(1), 100.4).stream(),
                        flat(FIRST, Requests.LAST, 150.6).stream())
                .toList();

        assertThat(cells(report(Requests.of(14), events), "glucose.mean"))
                .last()
                .isEqualTo(51.0);
    }

    @Test
    void sevenDaysAreTooFewForADifference() {
        Report report = report(Requests.of(7), PUMP);

        assertThat(cells(report, "glucose.mean")).last().isEqualTo(Double.NaN);
        assertThat(cells(report, "insulin.insulinADay")).last().isEqualTo(Double.NaN);
        assertThat(notes(report)).anyMatch(note -> note.contains("progress.tooFew"));
    }

    @Test
    void aPeriodBeforeWithoutDataHasNoNumbersAndNoDifference() {
        Report report = report(Requests.of(14), flat(FIRST, Requests.LAST, 150));

        assertThat(cells(report, "glucose.mean")).containsExactly(150.0, Double.NaN, Double.NaN);
    }

    @Test
    void daysThatAreNotSharedAreSaidAndNothingOfThemIsShown() {
        ReportRequest all = Requests.of(14);
        var limited = new ReportRequest(
                all.period(),
                all.targets(),
                all.dayPeriods(),
                all.unit(),
                all.person(),
                all.presentation(),
                all.sources(),
                new Openness(Optional.of(FIRST.minusDays(5)), false),
                all.exclusions());

        Report report = report(limited, PUMP);

        assertThat(((Note) report.sections().get(0)).text().key()).isEqualTo("needs.notShared");
        assertThat(((Columns) report.sections().get(1)).columns()).hasSize(1);
        assertThat(cells(report, "glucose.mean").subList(1, 3)).containsOnly(Double.NaN);
        assertThat(chart(report)).noneMatch(layer -> layer.toString().contains("beforeMedian"));
    }

    @Test
    void theMedianOfTheDaysBeforeIsDashed() {
        assertThat(chart(report(Requests.of(14), PUMP)))
                .anyMatch(layer ->
                        layer instanceof Layer.Trace trace && trace.id().equals("beforeMedian") && trace.isDashed());
    }

    @Test
    void otherDaysBeforeAreOtherInputs() {
        Report whole = report(Requests.of(14), PUMP);
        Report half = report(
                Requests.of(14),
                PUMP.stream()
                        .filter(event ->
                                event.local().orElseThrow().toLocalDate().isAfter(FIRST_BEFORE.plusDays(3)))
                        .toList());

        assertThat(whole.provenance().dataSha256())
                .isNotEqualTo(half.provenance().dataSha256());
    }

    @Test
    void asManyDaysBeforeAreLookedAt() {
        var asked = new Period(FIRST, Requests.LAST, Requests.BERLIN);

        assertThat(new AssessmentAndProgressReport().looksAt(asked))
                .isEqualTo(new Period(FIRST_BEFORE, Requests.LAST, Requests.BERLIN));
    }

    private static double insulinADay(ReportRequest request) {
        var days = Days.of(request, PeriodEvents.of(request.period(), request.targets(), PUMP));
        return days.stream()
                .mapToDouble(day -> day.insulin().total().orElseThrow())
                .average()
                .orElseThrow();
    }

    private static List<PlacedEvent> flat(LocalDate from, LocalDate to, double mgPerDl) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(date -> Stream.iterate(0, minute -> minute < 1440, minute -> minute + 15)
                        .map(minute -> reading(date, LocalTime.ofSecondOfDay(60L * minute), mgPerDl)))
                .toList();
    }

    private static PlacedEvent reading(LocalDate date, LocalTime time, double mgPerDl) {
        var local = date.atTime(time);
        var origin = new Origin(DeviceTime.toTheSecond(local), Source.ofLine(0, 1));
        return new PlacedEvent(
                GlucoseReading.of(origin, GlucoseReading.Kind.SENSOR, Glucose.mgPerDl(mgPerDl)),
                Optional.of(local.atZone(Requests.BERLIN).toInstant()),
                Optional.of(local),
                false,
                "sensor",
                "capture");
    }

    private static Report report(ReportRequest request, List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("assessment-and-progress").orElseThrow(), request, events);
    }

    /** These days, the days before, the difference; NaN where it is not known. */
    private static List<Double> cells(Report report, String measure) {
        List<Table.Cell> row = report.sections().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals("measures"))
                .flatMap(table -> table.rows().stream())
                .filter(cells -> ((Table.Named) cells.get(0)).id().equals(measure))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        ((Table.Number) row.get(1)).value(),
                        ((Table.Number) row.get(2)).value(),
                        ((Table.Change) row.get(3)).value())
                .map(Measure::value)
                .map(value -> value.orElse(Double.NaN))
                .toList();
    }

    private static List<String> notes(Report report) {
        return report.sections().stream()
                .filter(Note.class::isInstance)
                .map(note -> ((Note) note).text().toString())
                .toList();
    }

    private static List<Layer> chart(Report report) {
        return report.sections().stream()
                .filter(ChartSection.class::isInstance)
                .flatMap(section -> ((ChartSection) section).chart().panels().stream())
                .flatMap(panel -> panel.layers().stream())
                .toList();
    }
}
