package org.islet.reports.definition.food;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.MealsAndNights;
import org.islet.reports.compose.meal.Stretch;
import org.islet.reports.compose.overlay.AlignedTraces;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.AlignedChart;
import org.islet.reports.definition.part.AlignedTicks;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** The sensor's days laid over one another by their meals and by their nights: before, at the highest, and after. */
public final class MealOverlayReport implements ReportDefinition {

    private static final Duration AFTER_WAKING = Duration.ofHours(1);

    @Override
    public String id() {
        return "sensor-overlay-by-meal";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.INSULIN_AND_FOOD;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR);
    }

    /** The first night begins on the evening before. */
    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.from().minusDays(1), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        Phrase sufficiency = Sentences.sufficiency(provenance.sufficiency());
        if (events.sensor().readings().isEmpty()) {
            return new Body(sufficiency, List.of());
        }
        List<CountedReading> readings = events.during(request.openness().open(looksAt(request.period())))
                .sensor()
                .readings();
        List<Aligned> all = MealsAndNights.of(request, events, readings);
        var alignments = new Alignments(request, all);
        var tables = new MealOverlayTables(alignments);
        Phrase summary = Phrase.of("summary.together", alignments.summary(), sufficiency);
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        if (all.stream().allMatch(each -> each.meal().isEmpty())) {
            sections.add(new Note(Phrase.of("mealOverlay.noMeals"), false));
        }
        sections.add(beside(alignments, readings, Stretch.BREAKFAST, Stretch.LUNCH));
        sections.add(beside(alignments, readings, Stretch.DINNER, Stretch.NIGHT));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        // within columns, so that the table of a file is the one of the meals
        sections.add(new Columns(List.of(new Columns.Column(12, List.of(tables.stretches())))));
        sections.add(new Note(alignments.explained(), false));
        sections.add(tables.meals());
        return new Body(summary, sections);
    }

    private static Columns beside(Alignments alignments, List<CountedReading> readings, Stretch left, Stretch right) {
        return new Columns(List.of(
                new Columns.Column(6, List.of(chart(alignments, readings, left))),
                new Columns.Column(6, List.of(chart(alignments, readings, right)))));
    }

    private static Section chart(Alignments alignments, List<CountedReading> readings, Stretch stretch) {
        ReportRequest request = alignments.request();
        DayPeriods.DayPeriod night = request.dayPeriods().of(DayPeriods.Kind.NIGHT);
        Duration before = MealsAndNights.BEFORE;
        Duration after = stretch == Stretch.NIGHT ? night.length().plus(AFTER_WAKING) : MealsAndNights.AFTER_MEAL;
        LocalTime first = night.from().minus(before);
        double hours = AlignedTicks.hours(before, after);
        List<Instant> moments =
                alignments.counted(stretch).stream().map(Aligned::at).toList();
        AlignedTraces traces = AlignedTraces.of(readings, moments, before, after);
        var axis = new GlucoseAxis(
                request, traces.lines().stream().flatMap(List::stream).map(point -> Glucose.mgPerDl(point.mgPerDl())));
        return new ChartSection(
                Optional.of(alignments.title(stretch)),
                new AlignedChart(
                                stretch.id(),
                                hours,
                                stretch == Stretch.NIGHT
                                        ? AlignedTicks.clock(first, hours)
                                        : AlignedTicks.away(before, after),
                                traces,
                                axis,
                                Phrase.of("mealOverlay.nothing"))
                        .chart(),
                alignments.said(stretch));
    }
}
