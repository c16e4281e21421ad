package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.DeviceUse;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.SetChanges;
import org.islet.reports.compose.episode.GlucoseEpisodes;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.MealsAndNights;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DaysAsOne;
import org.islet.reports.definition.part.Findings;
import org.islet.reports.definition.part.UseFigures;
import org.islet.reports.model.Day;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Section;

/** One page of all there is to a therapy: the day, the night, meals, insulin, patterns, and how devices are used. */
public final class TherapyDashboardReport implements ReportDefinition {

    @Override
    public String id() {
        return "therapy-dashboard";
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
        Phrase summary = Sentences.sufficiency(provenance.sufficiency());
        List<CountedReading> readings = events.sensor().readings();
        List<Day> days = Days.of(request, events);
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        Findings.of(request, events, provenance.sufficiency(), days).ifPresent(sections::add);
        DaysAsOne.section(request, events, summary).ifPresent(sections::add);
        if (!readings.isEmpty()) {
            List<Aligned> meals = MealsAndNights.of(request, events, readings);
            sections.add(new AlignedDays(request, readings, meals, summary).around());
        }
        sections.add(insulinAndUse(request, events, days, summary));
        if (!readings.isEmpty()) {
            var patterns = new Patterns(request.dayPeriods(), GlucoseEpisodes.of(request, events, request.period()));
            sections.add(new Columns(List.of(
                    new Columns.Column(6, List.of(patterns.lows())),
                    new Columns.Column(6, List.of(patterns.highs(request.unit()))))));
        }
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        return new Body(summary, sections);
    }

    private static Columns insulinAndUse(ReportRequest request, PeriodEvents events, List<Day> days, Phrase summary) {
        List<UseOfDay> use = DeviceUse.of(request.period(), events, days);
        var hours = new InsulinOfHours(days, request.period().zone());
        List<Section> insulin = new ArrayList<>();
        insulin.add(new ChartSection(Optional.of(Phrase.of("title.insulinOfHours")), hours.chart(), summary));
        insulin.addAll(hours.notDrawn());
        return new Columns(List.of(
                new Columns.Column(6, insulin),
                new Columns.Column(
                        6, List.of(UseFigures.devices(use, SetChanges.of(events)), UseFigures.boluses(use)))));
    }
}
