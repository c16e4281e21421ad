package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;

/** The period as one day: two bands and the median as the only strong line; too few days as they were. */
public final class ProfileChart {

    private static final double HOURS = 24;
    private static final double MINUTES_OF_A_HOLE = 16;

    private final List<ProfilePoint> curve;
    private final List<DayPoints> days;
    private final GlucoseAxis axis;

    public ProfileChart(List<ProfilePoint> curve, List<DayPoints> days, GlucoseAxis axis) {
        this.curve = curve;
        this.days = days;
        this.axis = axis;
    }

    public Chart chart() {
        return chart(List.of());
    }

    /** With what it is held against. */
    public Chart chart(List<ProfilePoint> before) {
        List<Layer> layers = new ArrayList<>(curve.isEmpty() ? asTheyWere() : percentiles());
        if (!before.isEmpty()) {
            layers.add(dashed("before25", before, ProfilePoint::p25, "muted", 0.8));
            layers.add(dashed("before75", before, ProfilePoint::p75, "muted", 0.8));
            layers.add(dashed("beforeMedian", before, ProfilePoint::p50, "median", 1.4));
        }
        return new Chart("profile", HOURS, ticks(), List.of(axis.panel(layers)));
    }

    public static List<Chart.Tick> ticks() {
        return IntStream.rangeClosed(0, 8)
                .<Chart.Tick>mapToObj(i -> new Chart.HourTick(3.0 * i, 3 * i))
                .toList();
    }

    public static Chart small(DayPoints day, GlucoseAxis axis) {
        return new Chart(
                "day", day.hours(), List.of(), List.of(axis.smallPanel(List.of(axis.trace(day.lines(), 0.7)))));
    }

    private List<Layer> asTheyWere() {
        List<Layer> layers = new ArrayList<>();
        layers.add(axis.trace(days.stream().flatMap(day -> day.lines().stream()).toList(), 0.8));
        boolean isNothing = days.stream().allMatch(day -> day.lines().isEmpty());
        Phrase sentence = Phrase.of(isNothing ? "profile.nothing" : "profile.fewDays");
        layers.add(new Layer.Silence(axis.top() * 0.93, sentence));
        return layers;
    }

    private List<Layer> percentiles() {
        List<List<ProfilePoint>> pieces = pieces(curve);
        List<Layer> layers = new ArrayList<>();
        layers.add(band("outer", pieces, ProfilePoint::p5, ProfilePoint::p95));
        layers.add(band("inner", pieces, ProfilePoint::p25, ProfilePoint::p75));
        layers.add(new Layer.Trace(
                "median", Phrase.of("series.median"), lines(pieces, ProfilePoint::p50), "median", 2, Optional.empty()));
        layers.add(labels(curve.get(curve.size() - 1)));
        return layers;
    }

    private Layer dashed(
            String id, List<ProfilePoint> before, ToDoubleFunction<ProfilePoint> value, String color, double weight) {
        return new Layer.Trace(
                id, Phrase.of("series." + id), lines(pieces(before), value), color, weight, Optional.empty(), true);
    }

    private List<List<Layer.Point>> lines(List<List<ProfilePoint>> pieces, ToDoubleFunction<ProfilePoint> value) {
        return pieces.stream()
                .map(piece -> piece.stream()
                        .map(point -> new Layer.Point(point.hour(), axis.on(value.applyAsDouble(point))))
                        .toList())
                .toList();
    }

    private Layer band(
            String id,
            List<List<ProfilePoint>> pieces,
            ToDoubleFunction<ProfilePoint> low,
            ToDoubleFunction<ProfilePoint> high) {
        return new Layer.Band(
                id,
                Phrase.of("series." + id),
                pieces.stream()
                        .map(piece -> piece.stream()
                                .map(point -> new Layer.Span(
                                        point.hour(),
                                        axis.on(low.applyAsDouble(point)),
                                        axis.on(high.applyAsDouble(point))))
                                .toList())
                        .toList(),
                "band-" + id);
    }

    private Layer labels(ProfilePoint last) {
        double[] values = {last.p5(), last.p25(), last.p50(), last.p75(), last.p95()};
        int[] percentiles = {5, 25, 50, 75, 95};
        return new Layer.EndLabels(IntStream.range(0, values.length)
                .mapToObj(i -> new Layer.Mark(
                        last.hour(), axis.on(values[i]), Optional.of(Phrase.of("mark.percentile", percentiles[i]))))
                .toList());
    }

    private static List<List<ProfilePoint>> pieces(List<ProfilePoint> curve) {
        List<List<ProfilePoint>> pieces = new ArrayList<>();
        List<ProfilePoint> piece = new ArrayList<>();
        for (ProfilePoint point : curve) {
            if (!piece.isEmpty() && (point.hour() - piece.get(piece.size() - 1).hour()) * 60 > MINUTES_OF_A_HOLE) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(point);
        }
        if (piece.size() > 1) {
            pieces.add(piece);
        }
        return pieces;
    }
}
