package org.islet.reports.definition.glucose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;

/** The mean of each period of the day over its hours, and around it one standard deviation to either side. */
final class PeriodsChart {

    private static final double HOURS = 24;

    private final List<PeriodOfDay> periods;
    private final List<PeriodOfDay> drawn;
    private final GlucoseAxis axis;

    PeriodsChart(List<PeriodOfDay> periods, GlucoseAxis axis) {
        this.periods = periods;
        this.drawn = periods.stream()
                .filter(each -> each.statistics().areEnoughToDraw())
                .toList();
        this.axis = axis;
    }

    /** @param readings drawn with it, if any */
    Chart chart(String id, List<Layer> readings) {
        List<Layer> layers = new ArrayList<>();
        layers.add(deviations());
        layers.addAll(readings);
        layers.add(means());
        layers.add(numbers());
        return new Chart(id, HOURS, ticks(), List.of(axis.panel(layers)));
    }

    /** The highest that is drawn of each. */
    static Stream<Glucose> tops(List<PeriodOfDay> periods) {
        return periods.stream()
                .map(PeriodOfDay::statistics)
                .filter(GlucoseStatistics::areEnoughToDraw)
                .flatMap(glucose -> glucose.mean().stream()
                        .map(mean -> Glucose.mgPerDl(mean.inMgPerDl()
                                + glucose.standardDeviation()
                                        .map(Glucose::inMgPerDl)
                                        .orElse(0.0))));
    }

    private Layer deviations() {
        List<List<Layer.Span>> boxes = new ArrayList<>();
        for (PeriodOfDay each : drawn) {
            each.statistics().standardDeviation().ifPresent(deviation -> hours(each.period())
                    .forEach(hours -> {
                        double mean = each.statistics().mean().orElseThrow().inMgPerDl();
                        double low = axis.on(Math.max(0, mean - deviation.inMgPerDl()));
                        double high = axis.on(mean + deviation.inMgPerDl());
                        boxes.add(List.of(
                                new Layer.Span(hours.from(), low, high), new Layer.Span(hours.to(), low, high)));
                    }));
        }
        return new Layer.Band("deviation", Phrase.of("series.deviation"), boxes, "band-outer");
    }

    private Layer means() {
        List<List<Layer.Point>> lines = new ArrayList<>();
        for (PeriodOfDay each : drawn) {
            each.statistics().mean().ifPresent(mean -> hours(each.period()).forEach(hours -> {
                double level = axis.on(mean.inMgPerDl());
                lines.add(List.of(new Layer.Point(hours.from(), level), new Layer.Point(hours.to(), level)));
            }));
        }
        return new Layer.Trace("mean", Phrase.of("series.periodMean"), lines, "median", 2, Optional.empty());
    }

    private Layer numbers() {
        return new Layer.Marks(
                "means",
                Phrase.of("series.periodMean"),
                Layer.Shape.DOT,
                drawn.stream().flatMap(this::number).toList(),
                "median");
    }

    private Stream<Layer.Mark> number(PeriodOfDay each) {
        return each.statistics().mean().stream().map(mean -> {
            Hours hours = hours(each.period()).get(0);
            return new Layer.Mark(
                    (hours.from() + hours.to()) / 2,
                    axis.on(mean.inMgPerDl()),
                    Optional.of(Phrase.of("number", Measure.glucose(mean))));
        });
    }

    /** Where on the axis a period lies: in two places where it reaches over midnight. */
    private static List<Hours> hours(DayPeriod period) {
        double from = hour(period.from());
        double to = hour(period.to());
        return from < to
                ? List.of(new Hours(from, to))
                : Stream.of(new Hours(from, HOURS), new Hours(0, to))
                        .filter(hours -> hours.from() < hours.to())
                        .toList();
    }

    private record Hours(double from, double to) {}

    private static double hour(LocalTime time) {
        return time.toSecondOfDay() / 3600.0;
    }

    /** Midnight at either end, and where each period begins. */
    private List<Chart.Tick> ticks() {
        List<Chart.Tick> ticks = new ArrayList<>();
        ticks.add(new Chart.HourTick(0, 0));
        periods.stream()
                .map(each -> each.period().from())
                .filter(from -> !from.equals(LocalTime.MIDNIGHT))
                .sorted()
                .forEach(from -> ticks.add(new Chart.TimeTick(hour(from), from)));
        ticks.add(new Chart.HourTick(HOURS, 24));
        return ticks;
    }
}
