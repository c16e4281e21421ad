package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.episode.AfterDose;
import org.islet.reports.compose.pattern.BestDay;
import org.islet.reports.compose.pattern.ChangedPattern;
import org.islet.reports.compose.pattern.RecurringPatterns;
import org.islet.reports.compose.pattern.Sign;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;

/** What recurs at a time of the day, with the days it is seen on, the best day, and what changed since the days before. */
public final class PatternsReport implements ReportDefinition {

    private static final int WHOLE_ROW = 12;

    @Override
    public String id() {
        return "patterns";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.OVERVIEW;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR, DataKind.METER);
    }

    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.before().from(), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Phrase sufficiency = Sentences.sufficiency(provenance.sufficiency());
        if (provenance.sufficiency().readings() == 0
                && !provenance.sufficiency().isMeterOnly()) {
            return new Body(sufficiency, List.of());
        }
        RecurringPatterns now = RecurringPatterns.of(request, events);
        List<ChangedPattern> changed = ChangedPattern.of(now, before(request, events));
        var words = new PatternWords(request);
        var tables = new PatternTables(words);
        Phrase found = found(now, words);
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        sections.add(new Note(
                found,
                Note.Weight.FINDING,
                now.all().stream().findFirst().map(PatternWords::lookedAt).orElse(List.of())));
        bestDay(request, events).ifPresent(sections::add);
        sections.add(new HoursOfPatterns(request, events).chart(found));
        // within columns, so that the table of a file is the one of the days
        if (!changed.isEmpty()) {
            sections.add(wholeRow(tables.patterns(changed)));
        }
        sections.addAll(afterDoses(request, events));
        sections.add(tables.days(now.all()));
        sections.add(new Note(rule(request, now, changed), false));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        return new Body(Phrase.of("summary.together", found, sufficiency), sections);
    }

    private static Optional<RecurringPatterns> before(ReportRequest request, PeriodEvents events) {
        return Optional.of(request.period().before())
                .filter(request.openness()::holds)
                .map(earlier -> RecurringPatterns.of(request.during(earlier), events.during(earlier)));
    }

    private static Phrase found(RecurringPatterns now, PatternWords words) {
        if (!now.areTimesCompared()) {
            return Phrase.of("patterns.tooLittle");
        }
        return now.all().stream()
                .findFirst()
                .map(first -> words.said(first, now.areOfMeter()))
                .orElseGet(() -> none(now));
    }

    private static Phrase none(RecurringPatterns now) {
        Phrase none = Phrase.of(now.areOfMeter() ? "patterns.none.meter" : "patterns.none");
        return now.areDaysCompared()
                ? none
                : Phrase.of("summary.together", none, Phrase.of("patterns.daysNotCompared"));
    }

    private static Optional<Section> bestDay(ReportRequest request, PeriodEvents events) {
        return BestDay.of(Days.of(request, events))
                .map(best -> new Note(
                        Phrase.of(
                                "patterns.bestDay",
                                Phrase.of("day.named", best.date().getDayOfWeek(), best.date()),
                                Partition.written(best.shares(), Side.IN_RANGE),
                                Partition.writtenBelow(best.shares()),
                                Partition.writtenAbove(best.shares())),
                        Note.Weight.FINDING,
                        List.of(best.date())));
    }

    private static Phrase rule(ReportRequest request, RecurringPatterns now, List<ChangedPattern> changed) {
        Phrase made = now.areOfMeter()
                ? Phrase.of("patterns.rule.meter")
                : Phrase.of(
                        "patterns.rule.sensor",
                        Measure.glucose(Sign.WIDTH_OF_SWING),
                        request.unit().symbol());
        boolean isAnyNotApart = changed.stream().anyMatch(each -> each.change() == ChangedPattern.Change.NOT_APART);
        return Stream.of(
                        Stream.of(made, Phrase.of("patterns.rule", RecurringPatterns.VERSION)),
                        isAnyNotApart ? Stream.of(Phrase.of("patterns.rule.notApart")) : Stream.<Phrase>empty(),
                        Stream.of(Phrase.of("patterns.rule.change")))
                .flatMap(each -> each)
                .reduce((before, next) -> Phrase.of("summary.together", before, next))
                .orElseThrow();
    }

    /** Of a sensor alone, and for whoever may see insulin and food. */
    private static List<Section> afterDoses(ReportRequest request, PeriodEvents events) {
        if (request.openness().isGlucoseOnly() || events.sensor().readings().isEmpty()) {
            return List.of();
        }
        List<AfterDose> facts = AfterDose.of(request, events);
        return facts.isEmpty()
                ? List.of()
                : List.of(wholeRow(PatternTables.afterDoses(facts)), new Note(Phrase.of("afterDose.explained"), false));
    }

    private static Columns wholeRow(Table table) {
        return new Columns(List.of(new Columns.Column(WHOLE_ROW, List.of(table))));
    }
}
