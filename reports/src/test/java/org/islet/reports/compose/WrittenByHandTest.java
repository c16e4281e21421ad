package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.reports.words.Words;
import org.junit.jupiter.api.Test;

class WrittenByHandTest {

    @Test
    void glucoseByHandIsSaidWithItsMarkAndIsInNoStatistic() {
        Day day = day(Facts.meter("08:00", 100), glucose("09:00", 300));

        assertThat(day.meterStatistics().readings()).isEqualTo(1);
        assertThat(day.meterStatistics().mean().orElseThrow().value()).isEqualTo(100);
        assertThat(day.meterReadings()).hasSize(1);
        assertThat(said(day)).containsExactly("Glucose 300*");
    }

    @Test
    void foodByHandCountsUnlessACalculatorWasToldAboutTheSameWithinHalfAnHour() {
        Day alone = day(carbs("08:00", 50));
        Day atTheEdge = day(told("08:30", 60), carbs("08:00", 50));
        Day lessThanAFifth = day(told("08:00", 50), carbs("08:30", 60));
        Day more = day(told("08:00", 50), carbs("08:30", 61));
        Day later = day(told("08:00", 50), carbs("08:31", 50));

        assertThat(alone.carbGrams()).hasValue(50);
        assertThat(alone.food()).allMatch(FoodMark::isByHand);
        assertThat(atTheEdge.carbGrams()).hasValue(60);
        assertThat(lessThanAFifth.carbGrams()).hasValue(50);
        assertThat(more.carbGrams()).hasValue(111);
        assertThat(later.carbGrams()).hasValue(100);
    }

    @Test
    void insulinByHandCountsUnlessAPumpGaveAboutTheSame() {
        Day alone = day(insulin("08:00", 5, "rapid"));
        Day twice = day(bolus("08:10", 4.5), insulin("08:00", 5, "rapid"));
        Day longActing = day(bolus("08:10", 5), insulin("08:00", 5, "long"));

        assertThat(alone.insulin().injected()).hasValue(5);
        assertThat(twice.insulin().injected()).isEmpty();
        assertThat(said(twice)).containsExactly("(Insulin 5.0 U, rapid*)");
        assertThat(longActing.insulin().injected()).hasValue(5);
    }

    @Test
    void whatADeviceRecordedHasNoMark() {
        Day day = day(Facts.injection("08:00", 5, "rapid"));

        assertThat(day.injections()).noneMatch(mark -> mark.isByHand());
        assertThat(said(day)).containsExactly("Insulin 5.0 U, rapid");
    }

    @Test
    void aReportSaysItsSourceItsNumberAndTheRule() {
        var report = Reports.compose(
                Reports.byId("daily-summary").orElseThrow(),
                Requests.of(1),
                List.of(carbs("08:00", 50), glucose("09:00", 300)));

        assertThat(report.provenance().sources()).extracting(DataSource::device).containsExactly(DataSource.BY_HAND);
        assertThat(report.provenance().remarks().stream().map(WrittenByHandTest::say))
                .anyMatch(remark -> remark.startsWith("2 entries, marked *, were written into the logbook by hand."));
        assertThat(say(report.provenance().sources().get(0).named())).isEqualTo("Logbook, by hand");
    }

    private static PlacedEvent byHand(PlacedEvent placed) {
        return Facts.ofDevice(placed, DataSource.BY_HAND);
    }

    private static PlacedEvent glucose(String time, double mgPerDl) {
        return byHand(Facts.at(
                time,
                origin -> new GlucoseReading(
                        origin,
                        GlucoseReading.Kind.METER,
                        Optional.of(Glucose.mgPerDl(mgPerDl)),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(GlucoseReading.BY_HAND),
                        false)));
    }

    private static PlacedEvent carbs(String time, double grams) {
        return byHand(Facts.at(
                time,
                origin -> new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.CARBS,
                        OptionalDouble.of(grams),
                        Optional.of("g"),
                        Optional.empty())));
    }

    private static PlacedEvent insulin(String time, double units, String kind) {
        return byHand(Facts.injection(time, units, kind));
    }

    private static PlacedEvent bolus(String time, double units) {
        return Facts.at(
                time,
                origin -> new Bolus(
                        origin,
                        Bolus.Kind.NORMAL,
                        Optional.empty(),
                        Optional.of(InsulinUnits.of(units)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static PlacedEvent told(String time, double grams) {
        return Facts.at(
                time,
                origin -> new BolusCalculation(
                        origin,
                        Optional.empty(),
                        OptionalDouble.of(grams),
                        Optional.of(BolusCalculation.CarbUnit.GRAMS),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static Day day(PlacedEvent... events) {
        var request = Requests.of(1);
        return Days.of(request, PeriodEvents.of(request.period(), request.targets(), List.of(events)))
                .get(0);
    }

    private static List<String> said(Day day) {
        return day.markers().stream().map(note -> say(note.text())).toList();
    }

    private static String say(Phrase phrase) {
        return new Words(Presentation.PLAIN.in(Locale.ENGLISH), GlucoseUnit.MG_PER_DL).say(phrase);
    }
}
