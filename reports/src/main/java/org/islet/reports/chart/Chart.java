package org.islet.reports.chart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;

/**
 * A picture of data: panels on one axis of hours, drawn by {@link PaperChart} and {@link ScreenChart}. Over many days
 * each day is 24 hours wide, whatever its clocks did.
 *
 * @param hours the length of the axis
 * @param ticks where the hours of the wall clock stand, or the days
 */
public record Chart(String id, double hours, List<Tick> ticks, List<ChartPanel> panels) {

    public Chart {
        ticks = List.copyOf(ticks);
        panels = List.copyOf(panels);
    }

    /** What is written below the axis. */
    public sealed interface Tick {
        double at();
    }

    /** Where an hour of the wall clock stands on the axis. */
    public record HourTick(double at, int hour) implements Tick {}

    /** Where a time of the wall clock that need not be a whole hour stands on the axis. */
    public record TimeTick(double at, LocalTime time) implements Tick {}

    /** Where a day stands on the axis. */
    public record DayTick(double at, LocalDate day) implements Tick {}

    /** How many hours after or before a moment a place is. */
    public record AwayTick(double at, int hours) implements Tick {}

    /** A value with a ruler's label beside it. */
    public record ValueTick(double at, Measure value) {}

    /**
     * One panel.
     *
     * @param points its height on paper; 0 for the one that takes what is left, which goes to all alike where there is none
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
