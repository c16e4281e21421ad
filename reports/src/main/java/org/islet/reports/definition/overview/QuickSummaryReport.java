package org.islet.reports.definition.overview;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
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
import org.islet.reports.definition.part.ProfileFigures;
import org.islet.reports.model.Day;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Figures.Figure;
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
        GlucoseStatistics meter = meter(request, events);
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
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        boolean isMeterFirst = provenance.sufficiency().isMeterOnly();
        sections.add(new Columns(List.of(
                new Columns.Column(6, isMeterFirst ? checks : sensor),
                new Columns.Column(6, isMeterFirst ? sensor : checks))));
        sections.add(new Columns(List.of(new Columns.Column(6, List.of(insulin(days))))));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static GlucoseStatistics meter(ReportRequest request, PeriodEvents events) {
        Period period = request.period();
        return Statistics.of(
                MeterReadings.of(events, request.targets()),
                Duration.between(period.start(), period.end()),
                period.zone(),
                false);
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

    /** Means of the days on which each is known. */
    private static Figures insulin(List<Day> days) {
        List<Figure> figures = List.of(
                figure("insulinADay", mean(days, day -> day.insulin().total())),
                figure("bolusADay", mean(days, day -> day.insulin().bolus())),
                figure("basalADay", mean(days, day -> day.insulin().basal())),
                figure("injectedADay", mean(days, day -> day.insulin().injected())),
                figure("automaticADay", mean(days, day -> day.insulin().automatic())),
                figure("bolusesADay", bolusesADay(days)),
                figure("carbsADay", Measure.of(Quantity.GRAMS, average(days, Day::carbGrams))));
        var all = new Figures(
                "insulin", Optional.of(Phrase.of("title.insulinADay")), figures, List.of(Phrase.of("quick.knownDays")));
        boolean isKnown = figures.stream().anyMatch(figure -> figure.value().isKnown());
        return isKnown ? all : all.ofNothing(Phrase.of("figures.noInsulin"));
    }

    private static Measure bolusesADay(List<Day> days) {
        return Measure.of(
                Quantity.A_DAY,
                average(
                        days,
                        day -> day.insulin().bolus().isPresent()
                                ? OptionalDouble.of(day.insulin().boluses())
                                : OptionalDouble.empty()));
    }

    private static Measure mean(List<Day> days, Function<Day, OptionalDouble> units) {
        return Measure.of(Quantity.INSULIN_SUM, average(days, units));
    }

    private static OptionalDouble average(List<Day> days, Function<Day, OptionalDouble> number) {
        return days.stream()
                .map(number)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
