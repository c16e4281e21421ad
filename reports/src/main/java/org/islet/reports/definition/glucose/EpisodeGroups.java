package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.episode.GlucoseEpisode;
import org.islet.reports.compose.episode.Precedent;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/**
 * Episodes under what preceded them: one counts under each of its precedents, and where there is none under "nothing
 * found". In the list it stands once, under the first of them, with all their names.
 */
final class EpisodeGroups {

    private static final List<Column> OF_EPISODES = Stream.of("preceded", "kind", "date", "time", "minutes", "extreme")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    private final DayPeriods periods;
    private final Phrase nothing;
    private final List<Group> groups = new ArrayList<>();

    /** @param precedent empty where nothing was found */
    private record Group(boolean areLow, Optional<Precedent> precedent, List<GlucoseEpisode> episodes) {

        String id() {
            return precedent.map(Precedent::id).orElse("nothing_found");
        }
    }

    EpisodeGroups(ReportRequest request, List<GlucoseEpisode> episodes) {
        this.periods = request.dayPeriods();
        this.nothing = Phrase.of(request.openness().isGlucoseOnly() ? "precedent.closed" : "precedent.nothing");
        for (boolean areLow : new boolean[] {true, false}) {
            List<GlucoseEpisode> ofKind =
                    episodes.stream().filter(each -> each.isLow() == areLow).toList();
            Stream.of(Precedent.values())
                    .filter(each -> each.isOfLows() == areLow)
                    .map(each -> group(Optional.of(each), areLow, ofKind))
                    .sorted(Comparator.comparingInt(
                                    (Group group) -> group.episodes().size())
                            .reversed())
                    .forEach(this::add);
            add(group(Optional.empty(), areLow, ofKind));
        }
    }

    private Table.Named named(Group group) {
        return new Table.Named(
                group.id(), group.precedent().map(Precedent::named).orElse(nothing));
    }

    private static Group group(Optional<Precedent> precedent, boolean areLow, List<GlucoseEpisode> episodes) {
        return new Group(
                areLow,
                precedent,
                episodes.stream()
                        .filter(episode -> precedent
                                .map(episode.preceded()::contains)
                                .orElse(episode.preceded().isEmpty()))
                        .toList());
    }

    private void add(Group group) {
        if (!group.episodes().isEmpty()) {
            groups.add(group);
        }
    }

    /** Those that hold of an episode at least. */
    List<Precedent> found() {
        return groups.stream().flatMap(group -> group.precedent().stream()).toList();
    }

    /** How many of each group began in which period of the day. */
    Table table() {
        List<Column> columns = new ArrayList<>();
        Stream.of("preceded", "kind", "episodes")
                .map(id -> new Column(id, Phrase.of("column." + id)))
                .forEach(columns::add);
        periods.all()
                .forEach(period ->
                        columns.add(new Column(period.kind().id(), period.kind().named())));
        columns.add(new Column("mean_minutes", Phrase.of("column.mean_minutes")));
        return new Table(
                "groups",
                Phrase.of("title.precedents"),
                columns,
                groups.stream().map(this::row).toList(),
                true);
    }

    private List<Cell> row(Group group) {
        List<Cell> cells = new ArrayList<>(List.of(
                named(group),
                new Table.Named(
                        group.areLow() ? "low" : "high", Phrase.of(group.areLow() ? "episode.low" : "episode.high")),
                count(group.episodes().size())));
        for (DayPeriods.DayPeriod period : periods.all()) {
            cells.add(count(group.episodes().stream()
                    .filter(episode -> period.holds(episode.begin().toLocalTime()))
                    .count()));
        }
        cells.add(new Table.Number(Measure.of(
                Quantity.COUNT,
                group.episodes().stream().mapToInt(GlucoseEpisode::minutes).average())));
        return cells;
    }

    private static Cell count(long count) {
        return new Table.Number(Measure.count(count));
    }

    Table episodes() {
        return new Table(
                "episodes",
                Phrase.of("title.episodes"),
                OF_EPISODES,
                groups.stream()
                        .flatMap(group -> group.episodes().stream()
                                .filter(episode -> of(episode).get(0).equals(group))
                                .map(this::row))
                        .toList(),
                true);
    }

    /** Those it counts in; one at least. */
    private List<Group> of(GlucoseEpisode episode) {
        return groups.stream()
                .filter(group -> group.episodes().contains(episode))
                .toList();
    }

    private List<Cell> row(GlucoseEpisode episode) {
        return List.of(
                of(episode).stream()
                        .map(this::named)
                        .reduce((one, next) -> new Table.Named(
                                one.id() + ";" + next.id(), Phrase.of("precedent.and", one.name(), next.name())))
                        .orElseThrow(),
                new Table.Named(episode.range().token(), Phrase.of("range." + episode.range())),
                new Table.Day(episode.begin().toLocalDate()),
                new Table.Time(episode.begin().toLocalTime()),
                count(episode.minutes()),
                new Table.Number(episode.extreme()));
    }
}
