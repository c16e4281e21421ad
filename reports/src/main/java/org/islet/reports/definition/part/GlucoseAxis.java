package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Chart.ValueTick;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Notation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/**
 * Glucose from the bottom of a panel to its top, the same for all reports: 350 mg/dL, and more only where something
 * higher is drawn; then the top is written.
 */
public final class GlucoseAxis {

    private static final double USUAL_TOP = 350;
    private static final double STEP = 50;
    private static final double BELOW_KEY = 1.1;

    private final Targets targets;
    private final GlucoseUnit unit;
    private final double topMgPerDl;

    public GlucoseAxis(ReportRequest request, Stream<Glucose> drawn) {
        this.targets = request.targets();
        this.unit = request.unit();
        double highest = drawn.mapToDouble(Glucose::inMgPerDl).max().orElse(0);
        this.topMgPerDl = highest <= USUAL_TOP ? USUAL_TOP : STEP * Math.ceil(highest / STEP);
    }

    /** With room for a key above the highest value that is drawn. */
    public static GlucoseAxis belowKey(ReportRequest request, Stream<Glucose> drawn) {
        return new GlucoseAxis(request, drawn.map(glucose -> Glucose.mgPerDl(BELOW_KEY * glucose.inMgPerDl())));
    }

    public double top() {
        return on(topMgPerDl);
    }

    public double on(double mgPerDl) {
        return Notation.in(Glucose.mgPerDl(mgPerDl), unit).value();
    }

    public Layer.Point point(GlucosePoint point) {
        return new Layer.Point(point.hour(), on(point.glucose().inMgPerDl()));
    }

    public Layer.Ground ground() {
        return new Layer.Ground(Targets.limit(targets.low(), unit), Targets.limit(targets.high(), unit));
    }

    /** With hours below and limits beside it: the ground first, the limits over bands and under lines. */
    public ChartPanel panel(List<Layer> layers) {
        List<Layer> all = new ArrayList<>();
        all.add(ground());
        all.addAll(layers);
        all.addAll(rulers(limits()));
        Phrase title = Phrase.of("chart.glucose", unit.symbol());
        List<ValueTick> ticks = ticks(limits());
        if (topMgPerDl > USUAL_TOP) {
            ticks.add(new ValueTick(top(), Measure.glucose(Glucose.mgPerDl(topMgPerDl))));
        }
        return new ChartPanel("glucose", Optional.of(title), 0, top(), ticks, true, all);
    }

    public ChartPanel smallPanel(List<Layer> layers) {
        List<Layer> all = new ArrayList<>();
        all.add(ground());
        all.addAll(layers);
        return new ChartPanel("glucose", Optional.empty(), 0, top(), List.of(), false, all);
    }

    /** A panel so low that only the target's limits are written beside it. */
    public ChartPanel strip(String id, Phrase title, double points, boolean hasHours, List<Layer> layers) {
        List<Glucose> target = List.of(targets.low(), targets.high());
        List<Layer> all = new ArrayList<>();
        all.add(ground());
        all.addAll(layers);
        all.addAll(rulers(target));
        return new ChartPanel(id, Optional.of(title), points, top(), ticks(target), hasHours, all);
    }

    private List<Layer> rulers(List<Glucose> limits) {
        return limits.stream()
                .<Layer>map(limit -> new Layer.Ruler(
                        Targets.limit(limit, unit), limit.equals(targets.low()) || limit.equals(targets.high())))
                .toList();
    }

    private List<ValueTick> ticks(List<Glucose> limits) {
        List<ValueTick> ticks = new ArrayList<>();
        for (Glucose limit : limits) {
            double at = Targets.limit(limit, unit);
            ticks.add(new ValueTick(at, Measure.glucose(new Glucose(at, unit))));
        }
        return ticks;
    }

    private List<Glucose> limits() {
        return List.of(targets.veryLow(), targets.low(), targets.high(), targets.veryHigh());
    }

    /** A sensor's line, filled beyond the target. */
    public Layer.Trace trace(List<List<GlucosePoint>> stretches, double weight) {
        return new Layer.Trace(
                "sensor",
                Phrase.of("series.sensor"),
                stretches.stream()
                        .map(stretch -> stretch.stream().map(this::point).toList())
                        .toList(),
                "ink",
                weight,
                Optional.of(ground()));
    }

    /** LO or HI at the limit they stand for. */
    public Layer.Marks outOfRange(List<GlucosePoint> points, OutOfRange range) {
        boolean isLow = range == OutOfRange.LOW;
        Phrase label = Phrase.of(isLow ? "mark.lo" : "mark.hi");
        return new Layer.Marks(
                isLow ? "lo" : "hi",
                Phrase.of(isLow ? "series.lo" : "series.hi"),
                isLow ? Layer.Shape.DOWN : Layer.Shape.UP,
                points.stream()
                        .filter(point ->
                                point.outOfRange().filter(range::equals).isPresent())
                        .map(point -> new Layer.Mark(point.hour(), point(point).y(), Optional.of(label)))
                        .toList(),
                isLow ? "very-low" : "very-high");
    }
}
