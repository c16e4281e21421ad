package org.islet.reports.definition.overview;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.DayHours;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.model.Day;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.InsulinKind;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** Insulin by the hour of the day, the mean of the days of which any is known: basal, and what was given on top. */
final class InsulinOfHours {

    private static final int HOURS = 24;
    private static final int MINUTES_AN_HOUR = 60;
    private static final double LEAST_TOP = 1;
    private static final double POINTS = 84;
    private static final double HEADROOM = 1.2;
    private static final double MINUTE = 1.0 / MINUTES_AN_HOUR;

    private final double[] basal = new double[HOURS];
    private final double[] given = new double[HOURS];
    private final List<Day> known;
    private final long days;

    InsulinOfHours(List<Day> all, ZoneId zone) {
        this.known = all.stream()
                .filter(day -> !day.basal().isEmpty()
                        || !day.boluses().isEmpty()
                        || !day.injections().isEmpty())
                .toList();
        this.days = known.size();
        known.forEach(day -> add(day, new DayHours(day.date(), zone)));
    }

    private void add(Day day, DayHours hours) {
        day.basal().forEach(step -> {
            for (double hour = step.fromHour(); hour < step.toHour() - MINUTE / 2; hour += MINUTE) {
                basal[wallHour(hours, hour + MINUTE / 2)] += step.rate() * MINUTE / days;
            }
        });
        day.boluses()
                .forEach(bolus ->
                        given[wallHour(hours, bolus.hour())] += bolus.units().orElse(0) / days);
        day.injections().stream()
                .filter(injection -> injection.kind() != InsulinKind.LONG)
                .forEach(injection -> given[wallHour(hours, injection.hour())] += injection.units() / days);
    }

    private static int wallHour(DayHours hours, double hour) {
        return hours.wallMinute(hours.at(hour)) / MINUTES_AN_HOUR;
    }

    Chart chart() {
        double top = IntStream.range(0, HOURS).mapToDouble(this::together).reduce(LEAST_TOP, Math::max);
        var panel = new Chart.ChartPanel(
                "insulin",
                Optional.of(Phrase.of("chart.insulinOfHours")),
                POINTS,
                top * HEADROOM,
                List.of(
                        new Chart.ValueTick(0, Measure.count(0)),
                        new Chart.ValueTick(top, Measure.of(Quantity.INSULIN_SUM, top))),
                true,
                days == 0
                        ? List.of(new Layer.Silence(top / 2, Phrase.of("trends.noInsulin")))
                        : List.of(
                                steps("together", "series.insulinTogether", "insulin", this::together),
                                steps("basal", "series.basal", "basal", hour -> basal[hour])));
        return new Chart("insulin", HOURS, ProfileChart.ticks(), List.of(panel));
    }

    /** What a day has of insulin that belongs to no hour. */
    List<Section> notDrawn() {
        double automatic = known.stream()
                .mapToDouble(day -> day.insulin().automatic().orElse(0))
                .sum();
        double working = known.stream()
                .flatMap(day -> day.injections().stream())
                .filter(injection -> injection.kind() == InsulinKind.LONG)
                .mapToDouble(InjectionMark::units)
                .sum();
        return Stream.of(note("automatic", automatic), note("long", working))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> note(String what, double units) {
        return units == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Phrase.of("insulinOfHours." + what, Measure.of(Quantity.INSULIN_SUM, units / days)), false));
    }

    private double together(int hour) {
        return basal[hour] + given[hour];
    }

    private static Layer steps(String id, String name, String color, IntToDoubleFunction value) {
        return new Layer.Steps(
                id,
                Phrase.of(name),
                IntStream.range(0, HOURS)
                        .filter(hour -> value.applyAsDouble(hour) > 0)
                        .mapToObj(hour ->
                                new Layer.Step(hour, hour + 1, value.applyAsDouble(hour), false, Optional.empty()))
                        .toList(),
                color);
    }
}
