package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/** Days one below the other on the same hours: glucose, and above it what was given and eaten by hand. */
final class DayStrips {

    private static final double HOURS = 24;
    private static final double POINTS = 36;
    private static final double INSULIN_LEVEL = 0.92;
    private static final double FOOD_LEVEL = 0.72;

    private final List<Day> days;
    private final GlucoseAxis axis;

    DayStrips(List<Day> days, GlucoseAxis axis) {
        this.days = days;
        this.axis = axis;
    }

    Chart chart() {
        return new Chart(
                "week",
                Math.max(HOURS, days.stream().mapToDouble(Day::hours).max().orElse(HOURS)),
                ProfileChart.ticks(),
                IntStream.range(0, days.size())
                        .mapToObj(i -> strip(days.get(i), i == days.size() - 1))
                        .toList());
    }

    private Chart.ChartPanel strip(Day day, boolean isLast) {
        List<GlucosePoint> all = new ArrayList<>(day.meterReadings());
        day.traces().forEach(all::addAll);
        List<Layer> layers = new ArrayList<>();
        layers.add(axis.trace(day.traces(), 0.8));
        layers.add(meter(day));
        layers.add(axis.outOfRange(all, OutOfRange.LOW));
        layers.add(axis.outOfRange(all, OutOfRange.HIGH));
        layers.add(marks("boluses", "series.boluses", Layer.Shape.DOWN, boluses(day), "insulin"));
        layers.add(marks("injections", "series.injections", Layer.Shape.SQUARE, injections(day), "insulin"));
        layers.add(marks("food", "series.food", Layer.Shape.DIAMOND, food(day), "carbs"));
        if (all.isEmpty()) {
            layers.add(new Layer.Silence(axis.top() * 0.35, Phrase.of("chart.noGlucose", day.date())));
        }
        Phrase title = Phrase.of("day.named", day.date().getDayOfWeek(), day.date());
        return axis.strip(day.date().toString(), title, POINTS, isLast, layers);
    }

    private static Layer marks(String id, String name, Layer.Shape shape, List<Layer.Mark> marks, String color) {
        return new Layer.Marks(id, Phrase.of(name), shape, marks, color);
    }

    private Layer meter(Day day) {
        List<Layer.Mark> marks = day.meterReadings().stream()
                .filter(point -> point.outOfRange().isEmpty())
                .map(point -> new Layer.Mark(point.hour(), axis.point(point).y(), Optional.empty()))
                .toList();
        return marks("meter", "series.meter", Layer.Shape.CIRCLE, marks, "ink");
    }

    /** Those given by hand: a loop gives hundreds of its own. */
    private List<Layer.Mark> boluses(Day day) {
        return day.boluses().stream()
                .filter(bolus -> !bolus.automatic() && bolus.units().isPresent())
                .map(this::bolus)
                .toList();
    }

    private Layer.Mark bolus(BolusMark bolus) {
        return mark(bolus.hour(), INSULIN_LEVEL, Phrase.of("number", Measure.of(Quantity.INSULIN, bolus.units())));
    }

    private List<Layer.Mark> injections(Day day) {
        return day.injections().stream().map(this::injection).toList();
    }

    private Layer.Mark injection(InjectionMark injection) {
        return mark(
                injection.hour(), INSULIN_LEVEL, Phrase.of("number", Measure.of(Quantity.INSULIN, injection.units())));
    }

    private List<Layer.Mark> food(Day day) {
        return day.food().stream()
                .filter(food -> !food.isRepeated())
                .map(this::food)
                .toList();
    }

    private Layer.Mark food(FoodMark food) {
        boolean areGrams = food.unit().equals("g");
        var amount = Measure.of(areGrams ? Quantity.GRAMS : Quantity.EXCHANGES, food.amount());
        return mark(
                food.hour(),
                FOOD_LEVEL,
                areGrams ? Phrase.of("number.unit", amount, Quantity.GRAMS) : Phrase.of("number", amount));
    }

    private Layer.Mark mark(double hour, double level, Phrase amount) {
        return new Layer.Mark(hour, axis.top() * level, Optional.of(amount));
    }
}
