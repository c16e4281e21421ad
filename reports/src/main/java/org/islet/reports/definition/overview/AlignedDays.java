package org.islet.reports.definition.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.overlay.AlignedTraces;
import org.islet.reports.definition.part.AlignedChart;
import org.islet.reports.definition.part.AlignedTicks;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.Day;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Section;

/** What the sensor saw around nights and around meals, each laid over the others of its kind. */
record AlignedDays(ReportRequest request, List<CountedReading> readings, Phrase summary) {

    private static final Duration BEFORE_BED = Duration.ofHours(2);
    private static final Duration AFTER_WAKING = Duration.ofHours(1);
    private static final Duration BEFORE_MEAL = Duration.ofHours(1);
    private static final Duration AFTER_MEAL = Duration.ofHours(4);

    /** The nights, and the meals of these days, beside one another. */
    Columns around(List<Day> days) {
        List<Columns.Column> columns = new ArrayList<>();
        columns.add(new Columns.Column(3, List.of(night())));
        for (DayPeriods.Meal meal : DayPeriods.Meal.values()) {
            AlignedTraces traces = AlignedTraces.of(readings, food(days, meal), BEFORE_MEAL, AFTER_MEAL);
            columns.add(new Columns.Column(
                    3,
                    List.of(chart(
                            meal.name().toLowerCase(Locale.ROOT),
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

    private List<Instant> food(List<Day> days, DayPeriods.Meal meal) {
        return days.stream()
                .flatMap(day -> day.food().stream()
                        .filter(mark -> !mark.isRepeated())
                        .map(mark -> new DayHours(day.date(), request.period().zone()).at(mark.hour())))
                .filter(at -> {
                    DayPeriods.Kind kind = request.dayPeriods()
                            .at(at.atZone(request.period().zone()).toLocalTime())
                            .kind();
                    return kind == meal.before() || kind == meal.after();
                })
                .toList();
    }
}
