package org.islet.reports.definition.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.MealsAndNights;
import org.islet.reports.compose.meal.Stretch;
import org.islet.reports.compose.overlay.AlignedTraces;
import org.islet.reports.definition.part.AlignedChart;
import org.islet.reports.definition.part.AlignedTicks;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Section;

/** What the sensor saw around nights and around meals, each laid over the others of its kind. */
record AlignedDays(ReportRequest request, List<CountedReading> readings, List<Aligned> meals, Phrase summary) {

    private static final Duration BEFORE_BED = Duration.ofHours(2);
    private static final Duration AFTER_WAKING = Duration.ofHours(1);
    private static final Duration BEFORE_MEAL = MealsAndNights.BEFORE;
    private static final Duration AFTER_MEAL = MealsAndNights.AFTER_MEAL;

    /** The nights and the meals beside one another. */
    Columns around() {
        List<Columns.Column> columns = new ArrayList<>();
        columns.add(new Columns.Column(3, List.of(night())));
        for (Stretch meal : List.of(Stretch.BREAKFAST, Stretch.LUNCH, Stretch.DINNER)) {
            AlignedTraces traces = AlignedTraces.of(readings, eaten(meal), BEFORE_MEAL, AFTER_MEAL);
            columns.add(new Columns.Column(
                    3,
                    List.of(chart(
                            meal.id(),
                            meal.named(),
                            AlignedTicks.away(BEFORE_MEAL, AFTER_MEAL),
                            AlignedTicks.hours(BEFORE_MEAL, AFTER_MEAL),
                            traces))));
        }
        return new Columns(columns);
    }

    private Section night() {
        DayPeriods.DayPeriod night = request.dayPeriods().of(DayPeriods.Kind.NIGHT);
        List<Instant> moments = request.period()
                .from()
                .datesUntil(request.period().to().plusDays(1))
                .map(date -> date.atTime(night.from())
                        .atZone(request.period().zone())
                        .toInstant())
                .toList();
        Duration after = night.length().plus(AFTER_WAKING);
        LocalTime first = night.from().minus(BEFORE_BED);
        return chart(
                "night",
                Phrase.of("title.night"),
                AlignedTicks.clock(first, AlignedTicks.hours(BEFORE_BED, after)),
                AlignedTicks.hours(BEFORE_BED, after),
                AlignedTraces.of(readings, moments, BEFORE_BED, after));
    }

    private Section chart(String id, Phrase title, List<Chart.Tick> ticks, double hours, AlignedTraces traces) {
        var axis = new GlucoseAxis(
                request, traces.lines().stream().flatMap(List::stream).map(point -> Glucose.mgPerDl(point.mgPerDl())));
        return new ChartSection(
                Optional.of(title),
                new AlignedChart(id, hours, ticks, traces, axis, Phrase.of("overlay.nothing")).chart(),
                summary);
    }

    /** One of a day at most, as in the overlay by meal. */
    private List<Instant> eaten(Stretch meal) {
        return meals.stream()
                .filter(each -> each.stretch() == meal && each.isCounted())
                .map(Aligned::at)
                .toList();
    }
}
