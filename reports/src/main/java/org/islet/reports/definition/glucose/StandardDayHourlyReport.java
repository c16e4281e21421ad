package org.islet.reports.definition.glucose;

import static org.islet.reports.definition.part.DayFigures.figure;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
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
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.ModalDayChart;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition.Side;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Figures;
import org.islet.reports.section.Note;
import org.islet.reports.section.Ranges;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Meter readings by clock hour: where in the day glucose is high or low. */
public final class StandardDayHourlyReport implements ReportDefinition {

    private static final List<Column> COLUMNS = Stream.of(
                    "time",
                    "readings",
                    "mean",
                    "lowest",
                    "highest",
                    "below_percent",
                    "in_range_percent",
                    "above_percent")
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
        sections.add(new Columns(List.of(
                new Columns.Column(6, List.of(figures(all))), new Columns.Column(6, distribution(all, request)))));
        sections.add(new ChartSection(
                Optional.of(Phrase.of("title.readingsByHour")),
                new ModalDayChart(readings, request.period().zone(), axis).withMeans(means(readings, request)),
                summary));
        sections.add(new Note(Phrase.of("hourly.legend"), false));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(new Table("hours", Phrase.of("title.byTheHour"), COLUMNS, rows(readings, request), true));
        return new Body(summary, sections);
    }

    private static Figures figures(GlucoseStatistics all) {
        return new Figures(
                "meter",
                Optional.of(Phrase.of("title.meter")),
                List.of(
                        figure("mean", Measure.glucose(all.mean())),
                        figure("standardDeviation", Measure.glucose(all.standardDeviation())),
                        figure("readings", Measure.count(all.readings()))),
                List.of());
    }

    /** Of all readings; each hour's stands in its row. */
    private static List<Section> distribution(GlucoseStatistics all, ReportRequest request) {
        return all.shares().stream()
                .map(shares -> (Section) new Ranges(
                        "ranges-meter",
                        Phrase.of("title.readingsInRanges"),
                        shares,
                        Ranges.Basis.READINGS,
                        request.targets(),
                        Optional.empty(),
                        false))
                .toList();
    }

    private static List<List<Cell>> rows(List<CountedReading> readings, ReportRequest request) {
        return hours(readings, request)
                .map(hour -> row(hour.from(), hour.statistics()))
                .toList();
    }

    /** Where an hour has readings enough to draw a line of. */
    private static Map<Integer, Glucose> means(List<CountedReading> readings, ReportRequest request) {
        return hours(readings, request)
                .filter(hour -> hour.statistics().areEnoughToDraw())
                .collect(Collectors.toMap(
                        Hour::from, hour -> hour.statistics().mean().orElseThrow()));
    }

    private record Hour(int from, GlucoseStatistics statistics) {}

    private static Stream<Hour> hours(List<CountedReading> readings, ReportRequest request) {
        ZoneId zone = request.period().zone();
        Map<Integer, List<CountedReading>> byHour = readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.at().atZone(zone).getHour()));
        return IntStream.range(0, 24)
                .mapToObj(hour -> new Hour(hour, statistics(byHour.getOrDefault(hour, List.of()), request)));
    }

    private static List<Cell> row(int hour, GlucoseStatistics statistics) {
        List<Cell> row = new ArrayList<>(List.of(
                new Table.Time(LocalTime.of(hour, 0)),
                new Table.Number(Measure.count(statistics.readings())),
                new Table.Number(Measure.glucose(statistics.mean())),
                new Table.Number(statistics.lowest()),
                new Table.Number(statistics.highest())));
        for (Side side : Side.values()) {
            row.add(DayTable.share(statistics, side));
        }
        return row;
    }

    private static GlucoseStatistics statistics(List<CountedReading> readings, ReportRequest request) {
        return Statistics.of(readings, request.period());
    }
}
