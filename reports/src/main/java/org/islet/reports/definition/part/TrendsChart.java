package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Layer;
import org.islet.reports.habit.CarbohydrateUnit;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** Glucose, insulin and food of each day, one below the other on one axis of days. */
public final class TrendsChart {

    private static final double AMOUNTS = 84;
    private static final double WIDTH = 0.6 * DayAxis.HOURS;
    private static final double HEADROOM = 1.15;
    private static final List<Integer> STEPS = List.of(2, 5, 10, 20, 25, 50, 100, 200, 500);
    private static final int VALUES = 4;

    private final List<Day> days;
    private final DayAxis axis;
    private final GlucoseAxis glucose;
    private final CarbohydrateUnit unit;

    public TrendsChart(ReportRequest request, List<Day> days) {
        this.unit = request.presentation().habits().carbohydrate();
        this.days = days;
        this.axis = new DayAxis(request.period());
        this.glucose = new GlucoseAxis(
                request,
                days.stream()
                        .flatMapToDouble(day -> statistics(day).highest().value().stream())
                        .mapToObj(Glucose::mgPerDl));
    }

    /** Of the sensor; of the meter on a day without one. */
    public static GlucoseStatistics statistics(Day day) {
        return day.hasSensorReadings() ? day.statistics() : day.meterStatistics();
    }

    /** @param weeks those the days are put together in, for the strip of their shares */
    public Chart chart(List<WeekFigures> weeks) {
        return axis.chart(
                "trends",
                Stream.of(
                                Optional.of(glucosePanel()),
                                weeksPanel(weeks),
                                Optional.of(insulinPanel()),
                                Optional.of(carbsPanel()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<ChartPanel> weeksPanel(List<WeekFigures> weeks) {
        List<Layer.Share> bars = new ArrayList<>();
        int first = 0;
        for (WeekFigures week : weeks) {
            int last = first + (int) week.period().days() - 1;
            if (week.glucose().areEnoughToDraw() && week.glucose().shares().isPresent()) {
                bars.add(SharesPanel.bar(first, last, week.glucose().shares().get()));
            }
            first = last + 1;
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(SharesPanel.of(Phrase.of("chart.sharesOfWeeks"), bars));
    }

    private ChartPanel glucosePanel() {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Spans("range", Phrase.of("series.dayRange"), ranges(), WIDTH, "band-inner"));
        layers.add(
                new Layer.Trace("mean", Phrase.of("series.dayMean"), sensorMeans(), "median", 1.6, Optional.empty()));
        layers.add(new Layer.Marks("meter", Phrase.of("series.dayMeanMeter"), Layer.Shape.CIRCLE, meterMeans(), "ink"));
        if (days.stream().allMatch(day -> statistics(day).readings() == 0)) {
            layers.add(new Layer.Silence(glucose.top() * 0.4, Phrase.of("trends.noGlucose")));
        }
        return glucose.panel(layers);
    }

    private List<Layer.Span> ranges() {
        List<Layer.Span> ranges = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            GlucoseStatistics statistics = statistics(days.get(i));
            if (statistics.readings() > 0) {
                ranges.add(new Layer.Span(DayAxis.middle(i), on(statistics.lowest()), on(statistics.highest())));
            }
        }
        return ranges;
    }

    private double on(Measure measure) {
        return glucose.on(measure.value().orElseThrow());
    }

    /** Broken at a day without a mean of the sensor. */
    private List<List<Layer.Point>> sensorMeans() {
        List<List<Layer.Point>> stretches = new ArrayList<>();
        List<Layer.Point> stretch = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<Glucose> mean = days.get(i).statistics().mean();
            if (mean.isPresent()) {
                stretch.add(
                        new Layer.Point(DayAxis.middle(i), glucose.on(mean.get().inMgPerDl())));
            } else if (!stretch.isEmpty()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }

    private List<Layer.Mark> meterMeans() {
        return IntStream.range(0, days.size())
                .filter(day -> !days.get(day).hasSensorReadings())
                .boxed()
                .flatMap(day -> days.get(day).meterStatistics().mean().stream()
                        .map(mean ->
                                new Layer.Mark(DayAxis.middle(day), glucose.on(mean.inMgPerDl()), Optional.empty())))
                .toList();
    }

    /** What is together is drawn first, and what of it was basal over it. */
    private ChartPanel insulinPanel() {
        List<Layer.Step> together = columns(day -> day.insulin().total());
        return amounts(
                "insulin",
                Phrase.of("chart.insulinADay"),
                Phrase.of("trends.noInsulin"),
                List.of(
                        new Layer.Steps("together", Phrase.of("series.insulinTogether"), together, "insulin"),
                        new Layer.Steps(
                                "basal", Phrase.of("series.basal"), columns(TrendsChart::basalOfTotal), "basal")),
                together);
    }

    private static OptionalDouble basalOfTotal(Day day) {
        return day.insulin().total().isPresent() ? day.insulin().basalTogether() : OptionalDouble.empty();
    }

    private ChartPanel carbsPanel() {
        List<Layer.Step> carbs = columns(this::carbohydrate);
        return amounts(
                "carbs",
                Phrase.of("chart.carbsADay", Quantity.GRAMS),
                Phrase.of("trends.noCarbs"),
                List.of(new Layer.Steps("carbs", Phrase.of("series.food"), carbs, "carbs")),
                carbs);
    }

    /** In what the reader counts it in. */
    private OptionalDouble carbohydrate(Day day) {
        OptionalDouble grams = day.carbGrams();
        return grams.isPresent() ? OptionalDouble.of(unit.of(grams.getAsDouble())) : grams;
    }

    private static ChartPanel amounts(
            String id, Phrase title, Phrase nothing, List<Layer> known, List<Layer.Step> highest) {
        double most = highest.stream().mapToDouble(Layer.Step::value).max().orElse(0);
        int step =
                STEPS.stream().filter(each -> most <= VALUES * each).findFirst().orElse(1000);
        double top = Math.max(step, most * HEADROOM);
        List<Layer> layers = new ArrayList<>(known);
        if (highest.isEmpty()) {
            layers.add(new Layer.Silence(top / 2, nothing));
        }
        List<Chart.ValueTick> ticks = IntStream.iterate(0, value -> value <= top && most > 0, value -> value + step)
                .mapToObj(value -> new Chart.ValueTick(value, Measure.count(value)))
                .toList();
        return new ChartPanel(id, Optional.of(title), AMOUNTS, top, ticks, true, layers);
    }

    private List<Layer.Step> columns(Function<Day, OptionalDouble> amount) {
        List<Layer.Step> columns = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            OptionalDouble value = amount.apply(days.get(i));
            if (value.isPresent()) {
                double middle = DayAxis.middle(i);
                columns.add(new Layer.Step(
                        middle - WIDTH / 2, middle + WIDTH / 2, value.getAsDouble(), false, Optional.empty()));
            }
        }
        return columns;
    }
}
