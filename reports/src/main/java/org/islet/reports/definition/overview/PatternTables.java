package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.episode.AfterDose;
import org.islet.reports.compose.pattern.ChangedPattern;
import org.islet.reports.compose.pattern.Occurrence;
import org.islet.reports.compose.pattern.RecurringPattern;
import org.islet.reports.compose.pattern.Tally;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Patterns with their numbers, and the days of each. */
final class PatternTables {

    private static final List<Column> PATTERNS = columns(
            "sign",
            "from_time",
            "to_time",
            "day_group",
            "shown_days",
            "seen_days",
            "other_shown",
            "other_seen",
            "before_shown",
            "before_seen",
            "change");

    private static final List<Column> DAYS = columns(
            "date",
            "sign",
            "from_time",
            "to_time",
            "day_group",
            "first_time",
            "last_time",
            "minutes",
            "readings",
            "lowest",
            "highest");

    private static final List<Column> FACTS = List.of(
            column("fact"), column("shown_days"), column("seen_days"), Column.ofText("look_at", name("look_at")));

    /** What a meter says nothing of. */
    private static final Set<String> OF_SENSORS = Set.of("minutes");

    private static final int LOOKED_AT = 3;

    private final PatternWords words;

    PatternTables(PatternWords words) {
        this.words = words;
    }

    private static List<Column> columns(String... ids) {
        return Stream.of(ids).map(PatternTables::column).toList();
    }

    private static Column column(String id) {
        return new Column(id, name(id));
    }

    private static Phrase name(String id) {
        return Phrase.of("column.patterns." + id);
    }

    Table patterns(List<ChangedPattern> patterns) {
        return new Table(
                "patterns",
                Phrase.of(isAnyOfBefore(patterns) ? "title.patternsAndGone" : "title.patterns"),
                PATTERNS,
                patterns.stream().map(this::row).toList(),
                true);
    }

    private static boolean isAnyOfBefore(List<ChangedPattern> patterns) {
        return patterns.stream()
                .anyMatch(each -> each.change() == ChangedPattern.Change.GONE
                        || each.change() == ChangedPattern.Change.NOT_APART);
    }

    private List<Cell> row(ChangedPattern changed) {
        List<Cell> row = new ArrayList<>(what(changed.pattern()));
        row.addAll(tally(Optional.of(changed.now())));
        row.addAll(tally(Optional.of(changed.otherwise())));
        row.addAll(tally(changed.before()));
        row.add(new Table.Named(changed.change().id(), Phrase.of("patternChange." + changed.change())));
        return row;
    }

    private List<Cell> what(RecurringPattern pattern) {
        return List.of(
                new Table.Named(pattern.sign().id(), words.named(pattern.sign())),
                new Table.Time(pattern.hours().from()),
                new Table.Time(pattern.hours().to()),
                new Table.Named(pattern.group().id(), Phrase.of("dayGroup." + pattern.group())));
    }

    /** What was seen on no day is not known to have been shown on none. */
    private static List<Cell> tally(Optional<Tally> known) {
        return List.of(
                known.filter(tally -> tally.seen() > 0)
                        .map(tally -> count(tally.shown()))
                        .orElse(unknown()),
                known.map(tally -> count(tally.seen())).orElse(unknown()));
    }

    private static Cell count(int count) {
        return new Table.Number(Measure.count(count));
    }

    private static Cell unknown() {
        return new Table.Number(Measure.of(Quantity.COUNT, OptionalDouble.empty()));
    }

    /** Each day of each pattern, in the order of the patterns; where there is none, for files alone. */
    Table days(List<RecurringPattern> patterns) {
        return new Table(
                        "days",
                        Phrase.of("title.patternDays"),
                        DAYS,
                        patterns.stream()
                                .flatMap(pattern -> pattern.days().stream().map(day -> row(pattern, day)))
                                .toList(),
                        !patterns.isEmpty())
                .withoutUnknown(OF_SENSORS)
                .dense();
    }

    private List<Cell> row(RecurringPattern pattern, Occurrence day) {
        List<Cell> row = new ArrayList<>();
        row.add(new Table.Day(day.date()));
        row.addAll(what(pattern));
        row.add(new Table.Time(day.from()));
        row.add(new Table.Time(day.to()));
        row.add(new Table.Number(Measure.of(Quantity.COUNT, day.minutes())));
        row.add(count(day.readings()));
        row.add(new Table.Number(day.lowest()));
        row.add(new Table.Number(day.highest()));
        return row;
    }

    static Table afterDoses(List<AfterDose> facts) {
        return new Table(
                "after_doses",
                Phrase.of("title.afterDoses"),
                FACTS,
                facts.stream().map(PatternTables::row).toList(),
                true);
    }

    private static List<Cell> row(AfterDose fact) {
        int first = Math.max(0, fact.days().size() - LOOKED_AT);
        return List.of(
                new Table.Named(fact.kind().id(), Phrase.of("afterDose." + fact.kind())),
                count(fact.days().size()),
                count(fact.of()),
                new Table.Days(fact.days().subList(first, fact.days().size())));
    }
}
