package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Pies;
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
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Note;
import org.islet.reports.section.PiesSection;
import org.islet.reports.section.Ranges.Basis;
import org.islet.reports.section.Section;

/** What lies below, in and above the target range as circles, of the whole day and of each of its periods. */
public final class PieChartsReport implements ReportDefinition {

    @Override
    public String id() {
        return "pie-charts";
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
        var table = PeriodsTable.ofSides();
        List<PiesSection> pies = new ArrayList<>();
        if (!sensor.isEmpty()) {
            pies.add(pies("sensor", Basis.TIME, sensor, request, table));
        }
        if (!meter.isEmpty()) {
            pies.add(pies("meter", Basis.READINGS, meter, request, table));
        }
        sections.addAll(pies);
        sections.add(new Note(Phrase.of("pies.legend"), false));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(table.table());
        return new Body(pies.get(0).summary(), sections);
    }

    /** The circles of one kind of readings, and their rows. */
    private static PiesSection pies(
            String id, Basis basis, List<CountedReading> readings, ReportRequest request, PeriodsTable table) {
        GlucoseStatistics all = Statistics.of(readings, request.period());
        List<PeriodOfDay> periods = PeriodOfDay.of(request, readings);
        table.add(id, periods, all);
        List<Pies.Pie> pies = Stream.concat(
                        Stream.of(pie("all", Phrase.of("dayPeriod.all"), all)),
                        periods.stream()
                                .map(each -> pie(
                                        each.period().kind().id(),
                                        each.period().kind().named(),
                                        each.statistics())))
                .toList();
        return new PiesSection(
                Phrase.of("title.pies." + id),
                new Pies("pies-" + id, pies),
                basis,
                DaySummary.glucose("summary." + id, all, request.unit()));
    }

    private static Pies.Pie pie(String id, Phrase name, GlucoseStatistics glucose) {
        return new Pies.Pie(id, name, glucose.readings(), glucose.shares().filter(shares -> glucose.areEnoughToDraw()));
    }
}
