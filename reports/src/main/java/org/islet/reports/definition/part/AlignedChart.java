package org.islet.reports.definition.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.overlay.AlignedTraces;

/**
 * Pieces of a trace over one another, thin, and their median as the only strong line.
 *
 * @param nothing what is said where there are none
 */
public record AlignedChart(
        String id, double hours, List<Chart.Tick> ticks, AlignedTraces traces, GlucoseAxis axis, Phrase nothing) {

    public Chart chart() {
        List<Layer> layers = new ArrayList<>();
        if (traces.lines().isEmpty()) {
            layers.add(new Layer.Silence(axis.top() / 2, nothing));
        }
        layers.add(new Layer.Trace(
                "pieces",
                Phrase.of("series.pieces"),
                traces.lines().stream().map(this::points).toList(),
                "mark",
                0.5,
                Optional.empty()));
        if (traces.median().size() > 1) {
            layers.add(new Layer.Trace(
                    "median",
                    Phrase.of("series.median"),
                    List.of(points(traces.median())),
                    "median",
                    1.6,
                    Optional.empty()));
        }
        return new Chart(id, hours, ticks, List.of(axis.panel(layers)));
    }

    private List<Layer.Point> points(List<AlignedTraces.Point> line) {
        return line.stream()
                .map(point -> new Layer.Point(point.hour(), axis.on(point.mgPerDl())))
                .toList();
    }
}
