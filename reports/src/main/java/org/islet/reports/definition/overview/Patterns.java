package org.islet.reports.definition.overview;

import java.time.LocalDate;
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

/**
 * The periods of the day in which most lows began, and those with most above the target, each with the days on which it
 * shows most.
 */
final class Patterns {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 2;

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
                List.of(began(), column("episodes"), column("on_days"), column("mean_minutes"), look()),
                first(true, Comparator.comparingDouble(pattern -> -pattern.episodes()
                                .size()))
                        .map(pattern -> List.of(
                                named(pattern), count(pattern), onDays(pattern), minutes(pattern), look(pattern)))
                        .toList(),
                true);
    }

    Table highs(GlucoseUnit unit) {
        return new Table(
                "high_patterns",
                Phrase.of("title.highPatterns"),
                List.of(
                        began(),
                        column("episodes"),
                        column("on_days"),
                        new Column("area", Phrase.of("column.area", unit.symbol())),
                        look()),
                first(false, Comparator.comparingDouble(pattern -> -pattern.area()))
                        .map(pattern -> List.of(
                                named(pattern),
                                count(pattern),
                                onDays(pattern),
                                new Table.Number(Measure.of(Quantity.GLUCOSE_HOURS, pattern.area())),
                                look(pattern)))
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

    private static Column began() {
        return new Column("day_period", Phrase.of("column.began_in"));
    }

    private static Column column(String id) {
        return new Column(id, Phrase.of("column." + id));
    }

    private static Column look() {
        return Column.ofText("look_at", Phrase.of("column.look_at"));
    }

    private static Table.Cell onDays(Pattern pattern) {
        return new Table.Number(Measure.count(days(pattern).distinct().count()));
    }

    /** Those of the largest episodes first. */
    private static Table.Cell look(Pattern pattern) {
        return new Table.Days(days(pattern).distinct().limit(LOOKED_AT).toList());
    }

    private static Stream<LocalDate> days(Pattern pattern) {
        return pattern.episodes().stream()
                .sorted(Comparator.comparingDouble(GlucoseEpisode::area).reversed())
                .map(episode -> episode.begin().toLocalDate());
    }

    private static Table.Cell minutes(Pattern pattern) {
        return new Table.Number(Measure.of(
                Quantity.COUNT,
                pattern.episodes().stream().mapToInt(GlucoseEpisode::minutes).average()));
    }
}
