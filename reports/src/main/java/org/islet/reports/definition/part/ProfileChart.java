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
        return new Chart(
                "profile", HOURS, ticks(), List.of(axis.panel(curve.isEmpty() ? asTheyWere() : percentiles())));
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
        List<List<ProfilePoint>> pieces = pieces();
        List<Layer> layers = new ArrayList<>();
        layers.add(band("outer", pieces, ProfilePoint::p5, ProfilePoint::p95));
        layers.add(band("inner", pieces, ProfilePoint::p25, ProfilePoint::p75));
        layers.add(new Layer.Trace(
                "median",
                Phrase.of("series.median"),
                pieces.stream()
                        .map(piece -> piece.stream()
                                .map(point -> new Layer.Point(point.hour(), axis.on(point.p50())))
                                .toList())
                        .toList(),
                "median",
                2,
                Optional.empty()));
        layers.add(labels(curve.get(curve.size() - 1)));
        return layers;
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
        String[] names = {"5 %", "25 %", "50 %", "75 %", "95 %"};
        return new Layer.EndLabels(IntStream.range(0, values.length)
                .mapToObj(i ->
                        new Layer.Mark(last.hour(), axis.on(values[i]), Optional.of(Phrase.of("event.text", names[i]))))
                .toList());
    }

    private List<List<ProfilePoint>> pieces() {
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
