package org.islet.reports.chart;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;

/**
 * A picture of data: panels on one axis of hours, drawn by {@link PaperChart} and {@link ScreenChart}.
 *
 * @param hours the length of the axis
 * @param ticks where the hours of the wall clock stand
 */
public record Chart(String id, double hours, List<HourTick> ticks, List<ChartPanel> panels) {

    public Chart {
        ticks = List.copyOf(ticks);
        panels = List.copyOf(panels);
    }

    /** Where an hour of the wall clock stands on the axis. */
    public record HourTick(double at, int hour) {}

    /** A value with a ruler's label beside it. */
    public record ValueTick(double at, Measure value) {}

    /**
     * One panel.
     *
     * @param points its height on paper; 0 for the one that takes what is left
     * @param top the highest value of its axis, which begins at 0
     * @param hasHours whether the hours are written below it
     */
    public record ChartPanel(
            String id,
            Optional<Phrase> title,
            double points,
            double top,
            List<ValueTick> ticks,
            boolean hasHours,
            List<Layer> layers) {
        public ChartPanel {
            ticks = List.copyOf(ticks);
            layers = List.copyOf(layers);
        }
    }
}
