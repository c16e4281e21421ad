package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.FoodMark;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;

/** One day on one axis of hours: alarms, glucose, insulin given, food, basal rate. */
public final class DayChart {

    private static final double ALARMS = 12;
    private static final double BOLUSES = 78;
    private static final double FOOD = 26;
    private static final double BASAL = 58;
    private static final double HEADROOM = 1.35;

    private final Day day;
    private final GlucoseAxis axis;
    private final double insulinTop;
    private final double basalTop;

    /** The highest values are those of all days, so that pages can be laid beside each other. */
    public DayChart(Day day, GlucoseAxis axis, double insulinTop, double basalTop) {
        this.day = day;
        this.axis = axis;
        this.insulinTop = insulinTop;
        this.basalTop = basalTop;
    }

    public Chart chart() {
        return new Chart(
                "day",
                day.hours(),
                day.ticks().stream()
                        .<Chart.Tick>map(tick -> new Chart.HourTick(tick.at(), tick.hour()))
                        .toList(),
                List.of(alarms(), glucose(), boluses(), food(), basal()));
    }

    private ChartPanel alarms() {
        List<Layer.Mark> marks = day.alarms().stream()
                .map(alarm -> new Layer.Mark(alarm.hour(), 0.5, Optional.of(alarm.text())))
                .toList();
        return new ChartPanel(
                "alarms",
                Optional.empty(),
                ALARMS,
                1,
                List.of(),
                false,
                List.of(new Layer.Strip("alarms", Phrase.of("series.alarms"), marks)));
    }

    private ChartPanel glucose() {
        List<GlucosePoint> all = day.drawn().toList();
        List<Layer> layers = new ArrayList<>();
        layers.add(axis.trace(day.traces(), 1.1));
        layers.addAll(excluded());
        layers.add(new Layer.Marks(
                "calibrations",
                Phrase.of("series.calibrations"),
                Layer.Shape.DIAMOND,
                marks(day.calibrations(), false),
                "ink"));
        layers.add(new Layer.Marks(
                "meter", Phrase.of("series.meter"), Layer.Shape.CIRCLE, marks(day.meterReadings(), true), "ink"));
        layers.add(axis.outOfRange(all, OutOfRange.LOW));
        layers.add(axis.outOfRange(all, OutOfRange.HIGH));
        if (all.isEmpty()) {
            layers.add(new Layer.Silence(axis.top() * 0.4, Phrase.of("chart.noGlucose", day.date())));
        }
        return axis.panel(layers);
    }

    /** Drawn still, but thin and broken, with a cross where each begins that says why. */
    private List<Layer> excluded() {
        if (day.excluded().isEmpty()) {
            return List.of();
        }
        List<List<GlucosePoint>> traces =
                day.excluded().stream().flatMap(span -> span.traces().stream()).toList();
        List<Layer.Mark> begins = day.excluded().stream().map(this::begin).toList();
        return List.of(
                new Layer.Trace(
                        "excluded",
                        Phrase.of("series.excluded"),
                        traces.stream()
                                .map(stretch ->
                                        stretch.stream().map(axis::point).toList())
                                .toList(),
                        "muted",
                        0.8,
                        Optional.empty(),
                        true),
                new Layer.Marks("exclusions", Phrase.of("series.exclusions"), Layer.Shape.CROSS, begins, "muted"));
    }

    /** At the first reading that was left out; where there is none, at the bottom. */
    private Layer.Mark begin(Day.Excluded span) {
        Optional<Phrase> label = Optional.of(Phrase.of("mark.excluded", span.named()));
        Layer.Point at = span.traces().isEmpty()
                ? new Layer.Point(span.stretch().fromHour(), 0)
                : axis.point(span.traces().get(0).get(0));
        return new Layer.Mark(at.x(), at.y(), label);
    }

    private List<Layer.Mark> marks(List<GlucosePoint> points, boolean withNumber) {
        return points.stream()
                .filter(point -> point.outOfRange().isEmpty())
                .map(point -> new Layer.Mark(
                        point.hour(),
                        axis.point(point).y(),
                        withNumber
                                ? Optional.of(Phrase.of("number", Measure.glucose(point.glucose())))
                                : Optional.empty()))
                .toList();
    }

    private ChartPanel boluses() {
        double top = insulinTop * HEADROOM;
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Bars(
                "boluses",
                Phrase.of("series.boluses"),
                day.boluses().stream()
                        .filter(bolus -> bolus.units().isPresent())
                        .map(bolus -> new Layer.Bar(
                                bolus.hour(), bolus.hours(), bolus.units().getAsDouble(), label(bolus)))
                        .toList(),
                "insulin"));
        layers.add(new Layer.Marks(
                "injections",
                Phrase.of("series.injections"),
                Layer.Shape.DIAMOND,
                day.injections().stream().map(DayChart::injection).toList(),
                "insulin"));
        if (day.boluses().isEmpty() && day.injections().isEmpty()) {
            layers.add(new Layer.Silence(top / 2, Phrase.of("chart.noBoluses")));
        }
        Phrase title = Phrase.of(day.injections().isEmpty() ? "chart.boluses" : "chart.insulin");
        return new ChartPanel("boluses", Optional.of(title), BOLUSES, top, List.of(), false, layers);
    }

    private static Layer.Mark injection(InjectionMark injection) {
        var units = Measure.of(Quantity.INSULIN, injection.units());
        Phrase label = Phrase.of("mark.injection", units, Phrase.of("insulin." + injection.kind()));
        return new Layer.Mark(
                injection.hour(),
                injection.units(),
                Optional.of(injection.isByHand() ? Phrase.of("event.byHand", label) : label));
    }

    /** The amount, and what the calculator had recommended where something else was given. */
    private static Phrase label(BolusMark bolus) {
        double units = bolus.units().orElseThrow();
        var amount = Measure.of(Quantity.INSULIN, units);
        boolean differs = bolus.recommended().isPresent()
                && Math.abs(bolus.recommended().getAsDouble()
                                - bolus.unitsTogether().orElse(units))
                        >= 0.05
                && bolus.hours() == 0;
        Phrase number = Phrase.of(bolus.automatic() ? "mark.automatic" : "number", amount);
        return differs
                ? Phrase.of("mark.recommended", number, Measure.of(Quantity.INSULIN, bolus.recommended()))
                : number;
    }

    private ChartPanel food() {
        boolean inGrams = day.food().stream().allMatch(mark -> mark.unit().equals("g"));
        return new ChartPanel(
                "food",
                Optional.of(inGrams ? Phrase.of("chart.carbs.in", Quantity.GRAMS) : Phrase.of("chart.carbs")),
                FOOD,
                1,
                List.of(),
                false,
                List.of(new Layer.Amounts(
                        "food",
                        Phrase.of("series.food"),
                        day.food().stream()
                                .map(mark -> new Layer.Mark(mark.hour(), 0, Optional.of(label(mark, inGrams))))
                                .toList(),
                        "carbs")));
    }

    private static Phrase label(FoodMark mark, boolean inGrams) {
        boolean isGrams = mark.unit().equals("g");
        var amount = Measure.of(isGrams ? Quantity.GRAMS : Quantity.EXCHANGES, mark.amount());
        Phrase written = inGrams ? Phrase.of("number", amount) : Phrase.of("number.unit", amount, amount.quantity());
        Phrase marked = mark.isByHand() ? Phrase.of("event.byHand", written) : written;
        return mark.isRepeated() ? Phrase.of("mark.repeated", marked) : marked;
    }

    private ChartPanel basal() {
        double top = basalTop * HEADROOM;
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Steps("basal", Phrase.of("series.basal"), steps(), "insulin"));
        layers.add(new Layer.Hatch(
                "suspended",
                Phrase.of("series.suspended"),
                day.suspensions().stream()
                        .map(stretch ->
                                new Layer.Step(stretch.fromHour(), stretch.toHour(), basalTop, false, Optional.empty()))
                        .toList()));
        if (day.basal().isEmpty()) {
            layers.add(new Layer.Silence(top / 2, Phrase.of("chart.noBasal")));
        }
        return new ChartPanel("basal", Optional.of(Phrase.of("chart.basal")), BASAL, top, List.of(), true, layers);
    }

    private List<Layer.Step> steps() {
        List<Layer.Step> steps = new ArrayList<>();
        double last = -1;
        for (BasalStep step : day.basal()) {
            if (step.origin() == BasalStep.Origin.SUSPENDED) {
                continue;
            }
            boolean isTemporary = step.origin() == BasalStep.Origin.TEMPORARY;
            boolean isNew = step.rate() != last && step.toHour() - step.fromHour() > 0.9;
            var rate = Measure.of(Quantity.INSULIN_RATE, step.rate());
            Phrase label = Phrase.of(isTemporary ? "mark.temporary" : "number", rate);
            steps.add(new Layer.Step(
                    step.fromHour(),
                    step.toHour(),
                    step.rate(),
                    isTemporary,
                    isNew ? Optional.of(label) : Optional.empty()));
            last = isNew ? step.rate() : last;
        }
        return steps;
    }
}
