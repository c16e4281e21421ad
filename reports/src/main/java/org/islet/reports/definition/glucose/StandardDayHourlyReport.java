package org.islet.reports.definition.glucose;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
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
import org.islet.reports.section.Figures;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Meter readings by clock hour: where in the day glucose is high or low. */
public final class StandardDayHourlyReport implements ReportDefinition {

    private static final List<Column> COLUMNS = Stream.of("time", "readings", "mean", "lowest", "highest")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    @Override
    public String id() {
        return "standard-day-hourly";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.GLUCOSE;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.METER);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<CountedReading> readings = MeterReadings.of(events, request.targets());
        if (readings.isEmpty()) {
            return new Body(Phrase.of("hourly.readings", 0), List.of());
        }
        GlucoseStatistics all = statistics(readings, request);
        Phrase summary = Phrase.of(
                "summary.together",
                DaySummary.glucose("summary.meter", all, request.unit()),
                Phrase.of("hourly.readings", readings.size()));
        var axis = new GlucoseAxis(request, readings.stream().map(CountedReading::glucose));
        List<Section> sections = new ArrayList<>();
        sections.add(new Figures(
                "meter",
                Optional.of(Phrase.of("title.meter")),
                List.of(
                        figure("mean", Measure.glucose(all.mean())),
                        figure("standardDeviation", Measure.glucose(all.standardDeviation())),
                        figure("readings", Measure.count(all.readings()))),
                List.of()));
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title.readingsByHour")),
                new ModalDayChart(readings, request.period().zone(), axis).chart(),
                summary));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(new Table("hours", Phrase.of("title.byTheHour"), COLUMNS, rows(readings, request), true));
        return new Body(summary, sections);
    }

    private static List<List<Cell>> rows(List<CountedReading> readings, ReportRequest request) {
        ZoneId zone = request.period().zone();
        return IntStream.range(0, 24)
                .mapToObj(hour -> row(
                        hour,
                        statistics(
                                readings.stream()
                                        .filter(reading ->
                                                reading.at().atZone(zone).getHour() == hour)
                                        .toList(),
                                request)))
                .toList();
    }

    private static List<Cell> row(int hour, GlucoseStatistics statistics) {
        return List.of(
                new Table.Time(LocalTime.of(hour, 0)),
                new Table.Number(Measure.count(statistics.readings())),
                new Table.Number(Measure.glucose(statistics.mean())),
                new Table.Number(statistics.lowest()),
                new Table.Number(statistics.highest()));
    }

    private static GlucoseStatistics statistics(List<CountedReading> readings, ReportRequest request) {
        return Statistics.of(readings, request.period());
    }
}
