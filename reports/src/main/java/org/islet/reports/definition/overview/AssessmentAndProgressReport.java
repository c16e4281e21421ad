package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.ProfileCurve;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DayPoints;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ModalDayChart;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.definition.part.ProfileTable;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;

/** A period beside as many days before it: the same measures of both, and how they differ. */
public final class AssessmentAndProgressReport implements ReportDefinition {

    @Override
    public String id() {
        return "assessment-and-progress";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.OVERVIEW;
    }

    @Override
    public boolean withInsulin() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR, DataKind.METER, DataKind.INSULIN, DataKind.FOOD);
    }

    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.before().from(), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        var now = ComparedDays.of(request, events);
        Optional<ComparedDays> before = Optional.of(request.period().before())
                .filter(request.openness()::holds)
                .map(earlier -> ComparedDays.of(request.during(earlier), events.during(earlier)));
        ProgressTable measures = ProgressTable.of(now, before);
        Optional<Note> finding = before.flatMap(earlier -> finding(now, earlier));
        Phrase summary = finding.map(Note::text)
                .map(said -> Phrase.of("summary.together", said, Sentences.sufficiency(now.sufficiency())))
                .orElse(summary(now, before));
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        finding.ifPresent(sections::add);
        PatternWords.weightiest(request, events).ifPresent(sections::add);
        sections.add(new Columns(Stream.concat(Stream.of(now), before.stream())
                .map(days -> new Columns.Column(6, head(days, days == now)))
                .toList()));
        chart(now, before, summary).ifPresent(sections::add);
        before.map(earlier -> legend(now, earlier)).ifPresent(legend -> sections.add(new Note(legend, false)));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(measures.table());
        before.ifPresent(earlier -> sections.add(explained(measures)));
        sections.add(ProfileTable.of(now.profile().curve()));
        before.ifPresent(earlier -> sections.add(ProfileTable.of(
                "profile_before",
                Phrase.of("title.percentilesBefore"),
                earlier.profile().curve())));
        return new Body(summary, sections);
    }

    private static Phrase legend(ComparedDays now, ComparedDays before) {
        if (isOfMeter(now)) {
            return Phrase.of("progress.legend.meter");
        }
        return before.profile().curve().isEmpty()
                ? Phrase.of("progress.noCurve", ProfileCurve.DAYS_NEEDED)
                : Phrase.of("progress.legend");
    }

    private static Note explained(ProgressTable measures) {
        Phrase differences = Phrase.of("progress.differences");
        Phrase tooFew = Phrase.of("progress.tooFew", Sufficiency.DAYS_NEEDED, (int) Sufficiency.ACTIVE_PERCENT_NEEDED);
        return new Note(
                measures.isDifferenceMissing() ? Phrase.of("summary.together", differences, tooFew) : differences,
                false);
    }

    private static Phrase summary(ComparedDays now, Optional<ComparedDays> before) {
        Phrase sufficiency = Sentences.sufficiency(now.sufficiency());
        Optional<String> here = inRange(now);
        Optional<String> there = before.flatMap(AssessmentAndProgressReport::inRange);
        return here.isEmpty() || there.isEmpty()
                ? sufficiency
                : Phrase.of(
                        "summary.together",
                        Phrase.of(
                                isOfMeter(now) ? "progress.summary.meter" : "progress.summary",
                                here.get(),
                                there.get()),
                        sufficiency);
    }

    /** What was in range and below it then and now, where a difference is given at all. */
    private static Optional<Note> finding(ComparedDays now, ComparedDays before) {
        boolean isMeter = isOfMeter(now) && isOfMeter(before);
        boolean isEnough = now.sufficiency().isEnough() && before.sufficiency().isEnough();
        Optional<RangeShares> there = counted(before).shares();
        return counted(now)
                .shares()
                .filter(any -> there.isPresent() && (isMeter || isEnough))
                .map(here -> new Note(
                        Phrase.of(
                                isMeter ? "progress.finding.meter" : "progress.finding",
                                Partition.written(here, GlucoseRange.IN_RANGE),
                                Partition.written(there.get(), GlucoseRange.IN_RANGE),
                                Partition.writtenBelow(here),
                                Partition.writtenBelow(there.get())),
                        Note.Weight.FINDING,
                        List.of()));
    }

    private static Optional<String> inRange(ComparedDays days) {
        return counted(days).shares().map(shares -> Partition.written(shares, GlucoseRange.IN_RANGE));
    }

    private static boolean isOfMeter(ComparedDays days) {
        return days.sufficiency().isMeterOnly();
    }

    private static GlucoseStatistics counted(ComparedDays days) {
        return isOfMeter(days) ? days.meter() : days.profile().statistics();
    }

    private static List<Section> head(ComparedDays days, boolean isNow) {
        List<Section> sections = new ArrayList<>();
        Ranges.Basis basis = isOfMeter(days) ? Ranges.Basis.READINGS : Ranges.Basis.TIME;
        Phrase title = Phrase.of(
                isNow ? "progress.theseDays" : "progress.daysBefore",
                days.period().from(),
                days.period().to());
        counted(days)
                .shares()
                .ifPresent(shares -> sections.add(new Ranges(
                        isNow ? "ranges" : "ranges_before",
                        Phrase.of(basis == Ranges.Basis.TIME ? "progress.time" : "progress.readings", title),
                        shares,
                        basis,
                        days.request().targets(),
                        Optional.empty(),
                        false)));
        Phrase sufficiency = Sentences.sufficiency(days.sufficiency());
        sections.add(
                new Note(sections.isEmpty() ? Phrase.of("progress.nothing", title, sufficiency) : sufficiency, false));
        return sections;
    }

    /** Of sensors as percentiles, of meters as readings; of readings of two kinds only these days are drawn. */
    private static Optional<Section> chart(ComparedDays now, Optional<ComparedDays> before, Phrase summary) {
        ReportRequest request = now.request();
        if (isOfMeter(now)) {
            var readings = MeterReadings.of(now.events(), request.targets());
            var earlier = before.map(days -> MeterReadings.of(days.events(), request.targets()))
                    .orElse(List.of());
            var axis = new GlucoseAxis(
                    request, Stream.concat(readings.stream(), earlier.stream()).map(reading -> reading.glucose()));
            return Optional.of(new ChartSection(
                    Optional.of(Phrase.of("title.readingsByHour")),
                    new ModalDayChart(readings, request.period().zone(), axis).chart(earlier),
                    summary));
        }
        List<ProfilePoint> curve = now.profile().curve();
        List<ProfilePoint> earlier = before.map(days -> days.profile().curve()).orElse(List.of());
        if (curve.isEmpty() && earlier.isEmpty() && now.sufficiency().readings() == 0) {
            return Optional.empty();
        }
        List<DayPoints> days = curve.isEmpty()
                ? DayPoints.of(now.period(), now.events().sensor().readings())
                : List.of();
        var axis = new GlucoseAxis(request, Stream.concat(drawn(days), top(curve, earlier)));
        return Optional.of(new ChartSection(
                Optional.of(Phrase.of("title.asOneDay")), new ProfileChart(curve, days, axis).chart(earlier), summary));
    }

    private static Stream<Glucose> drawn(List<DayPoints> days) {
        return days.stream()
                .flatMap(day -> day.lines().stream())
                .flatMap(List::stream)
                .map(GlucosePoint::glucose);
    }

    private static Stream<Glucose> top(List<ProfilePoint> curve, List<ProfilePoint> before) {
        return Stream.concat(
                curve.stream().map(point -> Glucose.mgPerDl(point.p95())),
                before.stream().map(point -> Glucose.mgPerDl(point.p75())));
    }
}
