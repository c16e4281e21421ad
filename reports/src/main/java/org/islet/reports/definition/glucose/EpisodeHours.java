package org.islet.reports.definition.glucose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.model.Measure;

/** In which hour of the day highs and lows began. */
final class EpisodeHours {

    private static final int HOURS = 24;
    private static final int LEAST = 4;
    private static final double LOWS = 70;
    private static final double HEADROOM = 1.2;
    private static final double WIDTH = 0.8;

    private final List<GlucoseEpisode> episodes;
    private final int top;

    EpisodeHours(List<GlucoseEpisode> episodes) {
        this.episodes = episodes;
        this.top = Stream.of(true, false)
                .flatMapToInt(areLow -> IntStream.range(0, HOURS).map(hour -> count(areLow, hour)))
                .reduce(LEAST, Math::max);
    }

    /** Both to the same height, so that they can be held against each other. */
    Chart chart() {
        return new Chart(
                "hours",
                HOURS,
                ProfileChart.ticks(),
                List.of(panel("highs", false, "high"), panel("lows", true, "low")));
    }

    private ChartPanel panel(String id, boolean areLow, String color) {
        List<Layer.Span> spans = IntStream.range(0, HOURS)
                .filter(hour -> count(areLow, hour) > 0)
                .mapToObj(hour -> new Layer.Span(hour + 0.5, 0, count(areLow, hour)))
                .toList();
        return new ChartPanel(
                id,
                Optional.of(Phrase.of("chart." + id)),
                areLow ? LOWS : 0,
                top * HEADROOM,
                List.of(new Chart.ValueTick(0, Measure.count(0)), new Chart.ValueTick(top, Measure.count(top))),
                true,
                List.of(new Layer.Spans(id, Phrase.of("series." + id), spans, WIDTH, color)));
    }

    private int count(boolean areLow, int hour) {
        return (int) episodes.stream()
                .filter(episode -> episode.isLow() == areLow && episode.begin().getHour() == hour)
                .count();
    }
}
