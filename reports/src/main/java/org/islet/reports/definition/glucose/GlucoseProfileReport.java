package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Profiles;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.Statistics;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DayPoints;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ModalDayChart;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.definition.part.ProfileFigures;
import org.islet.reports.definition.part.ProfileTable;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;
import org.islet.reports.section.SmallDays;
import org.islet.reports.section.SmallDays.SmallDay;

/** The percentile page: time in ranges and numbers, the period as one day, its last days; of a meter, its readings by hour. */
public final class GlucoseProfileReport implements ReportDefinition {

    private static final int DAYS_SHOWN = 14;

    @Override
    public String id() {
        return "glucose-profile";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.GLUCOSE;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR, DataKind.METER);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Sufficiency sufficiency = provenance.sufficiency();
        if (sufficiency.isMeterOnly()) {
            return ofMeter(request, events, provenance);
        }
        GlucoseProfile profile = Profiles.of(request, events, sufficiency);
        List<DayPoints> days = DayPoints.of(request.period(), events.sensor().readings());
        var axis = new GlucoseAxis(request, drawn(profile.curve(), days));
        Phrase summary = summary(profile.statistics(), sufficiency, request.unit(), "summary.sensor");
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(sufficiency).ifPresent(sections::add);
        sections.add(head(request, profile, sufficiency));
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title.asOneDay")),
                new ProfileChart(profile.curve(), days, axis).chart(),
                summary));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(smallDays(request.period(), days, axis));
        sections.add(ProfileTable.of(profile.curve()));
        return new Body(summary, sections);
    }

    private static Columns head(ReportRequest request, GlucoseProfile profile, Sufficiency sufficiency) {
        GlucoseStatistics statistics = profile.statistics();
        Optional<Goals> goals = Optional.of(Goals.of(request.targets().preset()))
                .filter(known -> sufficiency.isEnough() && known.areSet());
        List<Section> ranges = statistics.shares().isEmpty()
                ? List.of(new Figures(
                        "ranges",
                        Optional.of(Phrase.of("title.ranges")),
                        List.of(),
                        List.of(Phrase.of("profile.nothing"))))
                : List.of(ranges(request, statistics.shares().get(), Ranges.Basis.TIME, goals));
        return head(ranges, ProfileFigures.sensor(request, profile, sufficiency));
    }

    private static Columns head(List<Section> ranges, Figures figures) {
        return new Columns(List.of(
                new Columns.Column(6, ranges),
                new Columns.Column(1, List.of()),
                new Columns.Column(5, List.of(figures))));
    }

    private static Ranges ranges(ReportRequest request, RangeShares shares, Ranges.Basis basis, Optional<Goals> goals) {
        Phrase title = Phrase.of(basis == Ranges.Basis.TIME ? "title.ranges" : "title.readingsInRanges");
        return new Ranges("ranges", title, shares, basis, request.targets(), goals, true);
    }

    private static Phrase summary(
            GlucoseStatistics statistics, Sufficiency sufficiency, GlucoseUnit unit, String sentence) {
        return statistics.readings() == 0
                ? Phrase.of("profile.nothing")
                : Phrase.of(
                        "summary.together",
                        DaySummary.glucose(sentence, statistics, unit),
                        Sentences.sufficiency(sufficiency));
    }

    private static Body ofMeter(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Period period = request.period();
        List<CountedReading> readings = MeterReadings.of(events, request.targets());
        GlucoseStatistics statistics = Statistics.of(readings, period);
        List<DayPoints> days = DayPoints.of(period, readings);
        var axis = new GlucoseAxis(request, drawn(List.of(), days));
        Phrase summary = summary(statistics, provenance.sufficiency(), request.unit(), "summary.meter");
        List<Section> sections = new ArrayList<>();
        Ranges ranges = ranges(request, statistics.shares().orElseThrow(), Ranges.Basis.READINGS, Optional.empty());
        sections.add(head(List.of(ranges), ProfileFigures.meter(statistics, period.days())));
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title.readingsByHour")),
                new ModalDayChart(readings, period.zone(), axis).chart(),
                summary));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(smallDays(period, days, axis));
        return new Body(summary, sections);
    }

    private static SmallDays smallDays(Period period, List<DayPoints> days, GlucoseAxis axis) {
        boolean isSensor = days.stream().anyMatch(day -> day.shares().isPresent());
        List<DayPoints> last = days.subList(Math.max(0, days.size() - DAYS_SHOWN), days.size());
        Phrase title = days.size() > DAYS_SHOWN
                ? Phrase.of("title.lastDays", DAYS_SHOWN, days.size())
                : Phrase.of("title.dayByDay");
        return new SmallDays(
                title,
                last.stream()
                        .map(day -> new SmallDay(
                                day.date(),
                                isSensor ? day.shares() : Optional.empty(),
                                day.lines().isEmpty() ? Optional.empty() : Optional.of(ProfileChart.small(day, axis))))
                        .toList());
    }

    private static Stream<Glucose> drawn(List<ProfilePoint> curve, List<DayPoints> days) {
        Stream<Glucose> lines = days.stream()
                .skip(curve.isEmpty() ? 0 : Math.max(0, days.size() - DAYS_SHOWN))
                .flatMap(day -> day.lines().stream())
                .flatMap(List::stream)
                .map(GlucosePoint::glucose);
        return Stream.concat(lines, curve.stream().map(point -> Glucose.mgPerDl(point.p95())));
    }
}
