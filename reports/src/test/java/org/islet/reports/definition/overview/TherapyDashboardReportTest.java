package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.event.BolusCalculation;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.MealsAndNights;
import org.islet.reports.compose.meal.Stretch;
import org.islet.reports.model.Day;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class TherapyDashboardReportTest {

    private static final LocalDate FIRST = Requests.LAST.minusDays(13);
    private static final List<PlacedEvent> PUMP =
            InventedPerson.withPump(FIRST.minusDays(1), Requests.LAST, Requests.BERLIN);

    @Test
    void fourteenDaysAreOnePage() throws IOException {
        assertThat(new PdfReader(PdfRenderer.render(report(PUMP))).getNumberOfPages())
                .isEqualTo(1);
    }

    @Test
    void theHoursOfInsulinTogetherAreTheInsulinOfADay() {
        var request = Requests.of(14);
        double aDay = Days.of(request, PeriodEvents.of(request.period(), request.targets(), PUMP)).stream()
                .map(Day::insulin)
                .mapToDouble(insulin -> insulin.total().orElseThrow())
                .average()
                .orElseThrow();

        double hours = ((Layer.Steps) layer(report(PUMP), "insulin", "together"))
                .steps().stream().mapToDouble(Layer.Step::value).sum();

        assertThat(hours).isCloseTo(aDay, within(1e-6));
    }

    @Test
    void itsMealsAreThoseOfTheOverlayByMealAndOneOfADayAtMost() {
        var request = Requests.of(14);
        var events = PeriodEvents.of(request.period(), request.targets(), eatingTwice());
        List<Aligned> meals = MealsAndNights.of(request, events, events.sensor().readings());

        for (Stretch meal : List.of(Stretch.BREAKFAST, Stretch.LUNCH, Stretch.DINNER)) {
            long counted = meals.stream()
                    .filter(each -> each.stretch() == meal && each.isCounted())
                    .count();
            long pieces = ((Layer.Trace) layer(report(eatingTwice()), meal.id(), "pieces"))
                    .stretches().stream()
                            .filter(stretch -> stretch.get(0).x() < 0.1)
                            .count();
            assertThat(pieces).isEqualTo(counted).isBetween(1L, 14L);
        }
    }

    /** Whatever was eaten is eaten again an hour and a half later. */
    private static List<PlacedEvent> eatingTwice() {
        return PUMP.stream()
                .flatMap(placed -> placed.event() instanceof BolusCalculation
                        ? Stream.of(placed, later(placed, Duration.ofMinutes(90)))
                        : Stream.of(placed))
                .toList();
    }

    private static PlacedEvent later(PlacedEvent placed, Duration by) {
        return new PlacedEvent(
                placed.event(),
                placed.at().map(at -> at.plus(by)),
                placed.local().map(local -> local.plus(by)),
                placed.isEstimated(),
                placed.device(),
                placed.capture());
    }

    @Test
    void anHourOfTheNightStandsWhereItIsWhenTheNightBeginsAtHalfPast() {
        var usual = Requests.of(14);
        var late = DayPeriods.beginning(List.of("22:30", "06:00", "08:00", "11:00", "13:00", "17:00", "19:00"));
        var request = new ReportRequest(
                usual.period(),
                usual.targets(),
                late,
                usual.unit(),
                usual.person(),
                usual.presentation(),
                usual.sources());

        Report report = Reports.compose(Reports.byId("therapy-dashboard").orElseThrow(), request, PUMP);

        assertThat(ticks(report, "night"))
                .startsWith(new Chart.HourTick(0.5, 21), new Chart.HourTick(3.5, 0), new Chart.HourTick(6.5, 3));
        assertThat(ticks(report(PUMP), "night")).startsWith(new Chart.HourTick(0, 22), new Chart.HourTick(3, 1));
    }

    private static List<Chart.Tick> ticks(Report report, String chart) {
        return sections(report)
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart())
                .filter(each -> each.id().equals(chart))
                .findFirst()
                .orElseThrow()
                .ticks();
    }

    @Test
    void theThreePeriodsWithMostLowsAndMostAreaStandInTheirOrder() {
        Table lows = table("low_patterns");
        Table highs = table("high_patterns");

        assertThat(lows.rows()).hasSizeBetween(1, 3);
        assertThat(lows.rows())
                .extracting(row -> ((Table.Number) row.get(1)).value().value().getAsDouble())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(highs.rows())
                .extracting(row -> ((Table.Number) row.get(3)).value().value().getAsDouble())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aPatternNamesTheDaysToLookAtThatWithMostOfItFirst() {
        Table lows = table("low_patterns");

        for (List<Table.Cell> row : lows.rows()) {
            double days = ((Table.Number) row.get(2)).value().value().getAsDouble();
            assertThat(days).isBetween(1.0, 14.0);
            assertThat(((Table.Days) row.get(4)).dates())
                    .hasSize((int) Math.min(2, days))
                    .doesNotHaveDuplicates()
                    .allMatch(day -> !day.isBefore(FIRST) && !day.isAfter(Requests.LAST));
        }
    }

    @Test
    void ofAMeterAloneItHasItsReadingsAndNoOverlay() {
        Report report = report(InventedPerson.withMeterOnly(FIRST, Requests.LAST, Requests.BERLIN));

        assertThat(sections(report).filter(ChartSection.class::isInstance))
                .extracting(section -> ((ChartSection) section).chart().id())
                .containsExactly("modal-day");
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("therapy-dashboard").orElseThrow(), Requests.of(14), events);
    }

    private static Table table(String id) {
        return sections(report(PUMP))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Layer layer(Report report, String chart, String id) {
        return sections(report)
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart())
                .filter(each -> each.id().equals(chart))
                .flatMap(each -> each.panels().stream())
                .flatMap(panel -> panel.layers().stream())
                .filter(layer -> layer.toString().contains("[id=" + id + ","))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Section> sections(Report report) {
        return report.sections().stream()
                .flatMap(section -> section instanceof Columns columns
                        ? columns.columns().stream().flatMap(column -> column.sections().stream())
                        : Stream.of(section));
    }
}
