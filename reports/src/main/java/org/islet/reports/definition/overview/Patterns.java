package org.islet.reports.definition.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Column;

/** The periods of the day in which most lows began, and those with most above the target. */
final class Patterns {

    private static final int SHOWN = 3;

    private final DayPeriods periods;
    private final List<GlucoseEpisode> episodes;

    /** Episodes that began in a period of the day. */
    private record Pattern(DayPeriods.Kind kind, List<GlucoseEpisode> episodes) {

        double area() {
            return episodes.stream().mapToDouble(GlucoseEpisode::area).sum();
        }
    }

    Patterns(DayPeriods periods, List<GlucoseEpisode> episodes) {
        this.periods = periods;
        this.episodes = episodes;
    }

    Table lows() {
        return new Table(
                "low_patterns",
                Phrase.of("title.lowPatterns"),
                Stream.of("day_period", "episodes", "mean_minutes")
                        .map(id -> new Column(id, Phrase.of("column." + id)))
                        .toList(),
                first(true, Comparator.comparingDouble(pattern -> -pattern.episodes()
                                .size()))
                        .map(pattern -> List.of(named(pattern), count(pattern), minutes(pattern)))
                        .toList(),
                true);
    }

    Table highs(GlucoseUnit unit) {
        return new Table(
                "high_patterns",
                Phrase.of("title.highPatterns"),
                List.of(
                        new Column("day_period", Phrase.of("column.day_period")),
                        new Column("episodes", Phrase.of("column.episodes")),
                        new Column("area", Phrase.of("column.area", unit.symbol()))),
                first(false, Comparator.comparingDouble(pattern -> -pattern.area()))
                        .map(pattern -> List.of(
                                named(pattern),
                                count(pattern),
                                new Table.Number(Measure.of(Quantity.GLUCOSE_HOURS, pattern.area()))))
                        .toList(),
                true);
    }

    private Stream<Pattern> first(boolean areLow, Comparator<Pattern> order) {
        return Stream.of(DayPeriods.Kind.values())
                .map(kind -> new Pattern(
                        kind,
                        episodes.stream()
                                .filter(episode -> episode.isLow() == areLow)
                                .filter(episode ->
                                        periods.of(kind).holds(episode.begin().toLocalTime()))
                                .toList()))
                .filter(pattern -> !pattern.episodes().isEmpty())
                .sorted(order)
                .limit(SHOWN);
    }

    private static Table.Cell named(Pattern pattern) {
        return new Table.Named(pattern.kind().id(), pattern.kind().named());
    }

    private static Table.Cell count(Pattern pattern) {
        return new Table.Number(Measure.count(pattern.episodes().size()));
    }

    private static Table.Cell minutes(Pattern pattern) {
        return new Table.Number(Measure.of(
                Quantity.COUNT,
                pattern.episodes().stream().mapToInt(GlucoseEpisode::minutes).average()));
    }
}
