package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Profiles;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DaysAsOne;
import org.islet.reports.definition.part.ExcursionFigures;
import org.islet.reports.definition.part.Findings;
import org.islet.reports.definition.part.InsulinFigures;
import org.islet.reports.definition.part.ProfileFigures;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;

/** One page of numbers: sensor, meter, insulin and food of a period, for whoever has a minute. */
public final class QuickSummaryReport implements ReportDefinition {

    @Override
    public String id() {
        return "quick-summary";
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
        List<Day> days = Days.of(request, events);
        var profile = Profiles.of(request, events, provenance.sufficiency());
        GlucoseStatistics meter = MeterReadings.statistics(request, events);
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        Findings.of(request, events, provenance.sufficiency(), days).ifPresent(sections::add);
        PatternWords.weightiest(request, events).ifPresent(sections::add);
        List<Section> sensor = column(
                request,
                profile.statistics(),
                Ranges.Basis.TIME,
                ProfileFigures.sensor(request, profile, provenance.sufficiency()));
        List<Section> checks = column(
                request,
                meter,
                Ranges.Basis.READINGS,
                ProfileFigures.meter(meter, request.period().days()));
        List<Section> more = new ArrayList<>(List.of(InsulinFigures.aDay(days)));
        ExcursionFigures.of(request, events).ifPresent(more::add);
        if (meter.readings() > 0 && profile.statistics().readings() > 0) {
            sections.add(halves(sensor, checks));
            sections.add(halves(more.subList(0, 1), more.subList(1, more.size())));
        } else {
            sections.add(halves(meter.readings() > 0 ? checks : sensor, more));
        }
        Phrase sufficiency = Sentences.sufficiency(provenance.sufficiency());
        DaysAsOne.section(request, events, sufficiency).ifPresent(sections::add);
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        return new Body(sufficiency, sections);
    }

    private static Columns halves(List<Section> left, List<Section> right) {
        return new Columns(List.of(new Columns.Column(6, left), new Columns.Column(6, right)));
    }

    private static List<Section> column(
            ReportRequest request, GlucoseStatistics statistics, Ranges.Basis basis, Figures figures) {
        Phrase title = Phrase.of(basis == Ranges.Basis.TIME ? "title.ranges" : "title.readingsInRanges");
        List<Section> sections = new ArrayList<>();
        statistics
                .shares()
                .ifPresent(shares -> sections.add(new Ranges(
                        "ranges-" + figures.id(), title, shares, basis, request.targets(), Optional.empty(), false)));
        sections.add(figures);
        return sections;
    }
}
