package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.WeekFigures;
import org.islet.reports.definition.part.Weeks;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Section;

/** Seven days a page, a strip and a row each: how the days of a week were, and how they differ. */
public final class WeeklyReviewReport implements ReportDefinition {

    @Override
    public String id() {
        return "weekly-review";
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
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Optional<Phrase> missing = needs().missing(events, request.openness());
        if (missing.isPresent()) {
            return new Body(missing.get(), List.of());
        }
        List<Day> days = Days.of(request, events);
        var axis = new GlucoseAxis(request, days.stream().flatMap(WeeklyReviewReport::drawn));
        List<Section> sections = new ArrayList<>();
        for (List<Day> week : Weeks.of(request, days)) {
            WeekFigures figures = WeekFigures.of(request, events, week);
            sections.add(page(request, week, figures, axis, Cautions.whoseHours(provenance)));
        }
        sections.add(DayTable.of(days));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static Page page(
            ReportRequest request, List<Day> days, WeekFigures week, GlucoseAxis axis, Optional<Note> hours) {
        Phrase summary = week.glucose().readings() == 0
                ? Phrase.of("review.noGlucose")
                : DaySummary.glucose(
                        week.isSensor() ? "summary.sensor" : "summary.meter", week.glucose(), request.unit());
        boolean isMuch =
                week.isSensor() && week.glucose().activePercent().orElse(0) >= Sufficiency.ACTIVE_PERCENT_NEEDED;
        Optional<RangeShares> large = isMuch ? week.glucose().shares() : Optional.empty();
        List<Section> sections = new ArrayList<>();
        sections.add(new ChartSection(Optional.empty(), new DayStrips(days, axis).chart(), summary));
        sections.add(new Note(
                Phrase.of(
                        "summary.together",
                        Phrase.of("review.legend", request.unit().symbol()),
                        Phrase.of("review.legend.more")),
                false));
        hours.ifPresent(sections::add);
        sections.add(ReviewTable.of(days, week));
        return new Page(week.period(), summary, large, sections);
    }

    private static Stream<Glucose> drawn(Day day) {
        return Stream.concat(day.traces().stream().flatMap(List::stream), day.meterReadings().stream())
                .map(GlucosePoint::glucose);
    }
}
