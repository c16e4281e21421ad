package org.islet.reports.definition.part;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.model.Measure;

/** The readings of a meter by the hour of the day, each with its value where there is room. */
public final class ModalDayChart {

    private static final int FEW = 60;

    private final List<CountedReading> readings;
    private final ZoneId zone;
    private final GlucoseAxis axis;

    public ModalDayChart(List<CountedReading> readings, ZoneId zone, GlucoseAxis axis) {
        this.readings = readings;
        this.zone = zone;
        this.axis = axis;
    }

    public Chart chart() {
        return chart(List.of());
    }

    /** @param means by the hour they are of, drawn as a line over it */
    public Chart withMeans(Map<Integer, Glucose> means) {
        List<List<Layer.Point>> lines = means.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mean -> {
                    double height = axis.on(mean.getValue().inMgPerDl());
                    return List.of(new Layer.Point(mean.getKey(), height), new Layer.Point(mean.getKey() + 1, height));
                })
                .toList();
        return chart(new Layer.Trace("mean", Phrase.of("series.hourMean"), lines, "median", 2, Optional.empty()));
    }

    /** With those they are held against as dots beneath. */
    public Chart chart(List<CountedReading> before) {
        var earlier = new Layer.Marks(
                "before",
                Phrase.of("series.meterBefore"),
                Layer.Shape.DOT,
                before.stream()
                        .map(reading -> new Layer.Mark(hour(reading), height(reading), Optional.empty()))
                        .toList(),
                "mark");
        return chart(earlier);
    }

    private Chart chart(Layer beneath) {
        Layer.Marks marks = marks(readings.size() <= FEW);
        return new Chart("modal-day", 24, ProfileChart.ticks(), List.of(axis.panel(List.of(beneath, marks))));
    }

    /** The readings alone, to be drawn into another chart of one day; LO and HI are written always. */
    public Layer.Marks marks(boolean withNumbers) {
        return new Layer.Marks(
                "meter",
                Phrase.of("series.meter"),
                Layer.Shape.CIRCLE,
                readings.stream().map(reading -> mark(reading, withNumbers)).toList(),
                "ink");
    }

    private double hour(CountedReading reading) {
        return reading.at().atZone(zone).toLocalTime().toSecondOfDay() / 3600.0;
    }

    private double height(CountedReading reading) {
        return axis.on(reading.glucose().inMgPerDl());
    }

    private Layer.Mark mark(CountedReading reading, boolean withNumber) {
        Phrase label = reading.outOfRange()
                .map(range -> Phrase.of("mark." + (range.ordinal() == 0 ? "lo" : "hi")))
                .orElse(Phrase.of("number", Measure.glucose(reading.glucose())));
        return new Layer.Mark(
                hour(reading),
                height(reading),
                withNumber || !reading.isNumber() ? Optional.of(label) : Optional.empty());
    }
}
