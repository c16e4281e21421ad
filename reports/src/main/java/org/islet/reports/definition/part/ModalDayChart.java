package org.islet.reports.definition.part;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
        var marks = new Layer.Marks(
                "meter",
                Phrase.of("series.meter"),
                Layer.Shape.CIRCLE,
                readings.stream().map(this::mark).toList(),
                "ink");
        return new Chart("modal-day", 24, ProfileChart.ticks(), List.of(axis.panel(List.of(earlier, marks))));
    }

    private double hour(CountedReading reading) {
        return reading.at().atZone(zone).toLocalTime().toSecondOfDay() / 3600.0;
    }

    private double height(CountedReading reading) {
        return axis.on(reading.glucose().inMgPerDl());
    }

    private Layer.Mark mark(CountedReading reading) {
        Phrase label = reading.outOfRange()
                .map(range -> Phrase.of("mark." + (range.ordinal() == 0 ? "lo" : "hi")))
                .orElse(Phrase.of("number", Measure.glucose(reading.glucose())));
        boolean isWritten = readings.size() <= FEW || !reading.isNumber();
        return new Layer.Mark(hour(reading), height(reading), isWritten ? Optional.of(label) : Optional.empty());
    }
}
