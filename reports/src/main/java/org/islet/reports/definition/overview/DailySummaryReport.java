package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.DayChart;
import org.islet.reports.definition.part.DayFigures;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;

/** Each day of a period on a page: what the sensor saw, what was given, eaten and written down. */
public final class DailySummaryReport implements ReportDefinition {

    private static final double LEAST_INSULIN = 5;
    private static final double LEAST_RATE = 1;

    @Override
    public String id() {
        return "daily-summary";
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
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<Day> days = Days.of(request, events);
        var axis = new GlucoseAxis(request, days.stream().flatMap(Day::drawn).map(GlucosePoint::glucose));
        double insulinTop = insulin(days).reduce(LEAST_INSULIN, Math::max);
        double basalTop = days.stream()
                .flatMap(day -> day.basal().stream())
                .mapToDouble(BasalStep::rate)
                .reduce(LEAST_RATE, Math::max);
        List<Section> sections = new ArrayList<>();
        for (Day day : days) {
            sections.add(page(request, day, new DayChart(day, axis, insulinTop, basalTop)));
        }
        sections.add(DayTable.of(days));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static Page page(ReportRequest request, Day day, DayChart chart) {
        Phrase summary = DaySummary.of(day, request.unit());
        boolean isMeter = !day.hasSensorReadings() && !day.meterReadings().isEmpty();
        List<Section> glucose = new ArrayList<>();
        var statistics = isMeter ? day.meterStatistics() : day.statistics();
        Phrase title = Phrase.of(isMeter ? "title.meter" : "title.glucose");
        Figures figures = DayFigures.glucose(day, isMeter);
        if (statistics.shares().isPresent()) {
            glucose.add(new Ranges(
                    "ranges",
                    title,
                    statistics.shares().get(),
                    isMeter ? Ranges.Basis.READINGS : Ranges.Basis.TIME,
                    request.targets(),
                    Optional.empty(),
                    false));
            glucose.add(figures);
        } else {
            glucose.add(new Figures(figures.id(), Optional.of(title), figures.figures(), figures.notes()));
        }
        List<Columns.Column> columns = new ArrayList<>(List.of(new Columns.Column(4, glucose)));
        columns.add(new Columns.Column(4, List.of(DayFigures.insulin(day))));
        columns.add(new Columns.Column(
                4, List.of(DayFigures.food(day, request.openness().isGlucoseOnly()))));
        boolean isMuch = day.statistics().activePercent().orElse(0) >= Sufficiency.ACTIVE_PERCENT_NEEDED;
        return new Page(
                new Period(day.date(), day.date(), request.period().zone()),
                summary,
                isMuch ? day.statistics().shares() : Optional.empty(),
                List.of(
                        new ChartSection(Optional.empty(), chart.chart(), summary),
                        new Note(legend(), false),
                        new Columns(columns)));
    }

    /** What each mark stands for; what a person does not have is left out of it as it is of the chart. */
    private static Phrase legend() {
        return Stream.of(
                        "daily.legend.sensor",
                        "daily.legend.meter",
                        "daily.legend.insulin",
                        "daily.legend.food",
                        "daily.legend.pump")
                .map(Phrase::of)
                .reduce((before, next) -> Phrase.of("summary.together", before, next))
                .orElseThrow();
    }

    private static DoubleStream insulin(List<Day> days) {
        return DoubleStream.concat(
                days.stream()
                        .flatMap(day -> day.boluses().stream())
                        .map(bolus -> bolus.units())
                        .mapToDouble(units -> units.orElse(0)),
                days.stream().flatMap(day -> day.injections().stream()).mapToDouble(InjectionMark::units));
    }
}
