package org.islet.reports.definition.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.model.Day;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Report;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class QuickSummaryReportTest {

    private static final List<PlacedEvent> EVENTS =
            InventedPerson.withPump(Requests.LAST.minusDays(14), Requests.LAST, Requests.BERLIN);

    @Test
    void theInsulinOfADayIsTheMeanOfTheDays() {
        var request = Requests.of(14);
        double mean = Days.of(request, PeriodEvents.of(request.period(), request.targets(), EVENTS)).stream()
                .map(Day::insulin)
                .mapToDouble(insulin -> insulin.total().orElseThrow())
                .average()
                .orElseThrow();

        assertThat(figure("insulinADay").orElseThrow()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void somebodyWithAPumpAloneHasNoRowOfPens() {
        assertThat(figures().map(Figures.Figure::id)).contains("basalADay").doesNotContain("injectedADay");
    }

    @Test
    void howFarTheTraceLeftTheRangeIsWhatItsDaysSayInTheMean() {
        var request = Requests.of(14);
        var days = new SensorDays(request, PeriodEvents.of(request.period(), request.targets(), EVENTS));

        assertThat(figure("areaAbove").orElseThrow())
                .isCloseTo(
                        days.each().stream()
                                .flatMapToDouble(day -> day.areaAbove().stream())
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(figure("highs").orElseThrow())
                .isEqualTo(days.each().stream()
                        .mapToLong(day -> day.highs().orElse(0))
                        .sum());
    }

    @Test
    void theDaysAreDrawnAsOneBelowTheNumbers() {
        var meter = InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

        assertThat(charts(EVENTS)).containsExactly("profile");
        assertThat(charts(meter)).containsExactly("modal-day");
        assertThat(charts(List.of())).isEmpty();
    }

    @Test
    void noHalfOfThePageIsKeptForASensorNobodyWore() {
        var meter = InventedPerson.withMeterOnly(Requests.LAST.minusDays(13), Requests.LAST, Requests.BERLIN);

        assertThat(report(meter).sections().stream()
                        .filter(Columns.class::isInstance)
                        .flatMap(columns -> ((Columns) columns).columns().stream())
                        .flatMap(column -> column.sections().stream())
                        .filter(Figures.class::isInstance)
                        .map(figures -> ((Figures) figures).id()))
                .containsExactly("meter", "insulin");
    }

    private static Stream<String> charts(List<PlacedEvent> events) {
        return report(events).sections().stream()
                .filter(ChartSection.class::isInstance)
                .map(section -> ((ChartSection) section).chart().id());
    }

    private static Report report(List<PlacedEvent> events) {
        return Reports.compose(Reports.byId("quick-summary").orElseThrow(), Requests.of(14), events);
    }

    private static OptionalDouble figure(String id) {
        return figures()
                .filter(figure -> figure.id().equals(id))
                .map(figure -> figure.value().value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Figures.Figure> figures() {
        var report = Reports.compose(Reports.byId("quick-summary").orElseThrow(), Requests.of(14), EVENTS);
        return report.sections().stream()
                .filter(Columns.class::isInstance)
                .flatMap(columns -> ((Columns) columns).columns().stream())
                .flatMap(column -> column.sections().stream())
                .filter(Figures.class::isInstance)
                .flatMap(figures -> ((Figures) figures).figures().stream());
    }
}
