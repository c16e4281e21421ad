package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ModalDayChart;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** The night and what lies before and after each meal: where in a person's own day glucose is high or low, by sensor and by meter. */
public final class StandardDayPeriodsReport implements ReportDefinition {

    @Override
    public String id() {
        return "standard-day-periods";
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
        List<CountedReading> sensor = events.sensor().readings();
        List<CountedReading> meter = MeterReadings.of(events, request.targets());
        if (sensor.isEmpty() && meter.isEmpty()) {
            return new Body(Phrase.of("profile.nothing"), List.of());
        }
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        var table = PeriodsTable.ofStatistics();
        List<Phrase> said = new ArrayList<>();
        if (!sensor.isEmpty()) {
            said.add(add(sections, table, Kind.SENSOR, sensor, request));
        }
        if (!meter.isEmpty()) {
            said.add(add(sections, table, Kind.METER, meter, request));
        }
        sections.add(new Note(Phrase.of("dayPeriods.legend"), false));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(table.table());
        return new Body(said.get(0), sections);
    }

    private enum Kind {
        SENSOR("sensor"),
        METER("meter");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    /** The chart and the rows of one kind of readings; answers what they say. */
    private static Phrase add(
            List<Section> sections,
            PeriodsTable table,
            Kind kind,
            List<CountedReading> readings,
            ReportRequest request) {
        GlucoseStatistics all = Statistics.of(readings, request.period());
        List<PeriodOfDay> periods = PeriodOfDay.of(request, readings);
        Phrase summary = summary(kind, all, periods, request);
        boolean isMeter = kind == Kind.METER;
        Stream<Glucose> single = isMeter ? readings.stream().map(CountedReading::glucose) : Stream.of();
        var axis = new GlucoseAxis(request, Stream.concat(single, PeriodsChart.tops(periods)));
        List<Layer> drawn =
                isMeter ? List.of(new ModalDayChart(readings, request.period().zone(), axis).marks(false)) : List.of();
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title." + kind.id + "ByPeriod")),
                new PeriodsChart(periods, axis).chart("periods-" + kind.id, drawn),
                summary));
        table.add(kind.id, periods, all);
        return summary;
    }

    private static Phrase summary(Kind kind, GlucoseStatistics all, List<PeriodOfDay> periods, ReportRequest request) {
        Phrase glucose = DaySummary.glucose("summary." + kind.id, all, request.unit());
        List<PeriodOfDay> known = periods.stream()
                .filter(each -> each.statistics().areEnoughToDraw()
                        && each.statistics().mean().isPresent())
                .sorted(Comparator.comparingDouble(StandardDayPeriodsReport::mean))
                .toList();
        return known.size() < 2
                ? glucose
                : Phrase.of("summary.together", glucose, outermost(known.get(known.size() - 1), known.get(0)));
    }

    private static Phrase outermost(PeriodOfDay highest, PeriodOfDay lowest) {
        return Phrase.of(
                "dayPeriods.outermost",
                highest.period().kind().named(),
                Measure.glucose(highest.statistics().mean()),
                lowest.period().kind().named(),
                Measure.glucose(lowest.statistics().mean()));
    }

    private static double mean(PeriodOfDay each) {
        return each.statistics().mean().orElseThrow().inMgPerDl();
    }
}
