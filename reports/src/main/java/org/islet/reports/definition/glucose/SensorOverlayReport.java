package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Chart.ChartPanel;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.compose.day.SensorDays.SensorDay;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DayAxis;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.SharesPanel;
import org.islet.reports.definition.part.Weeks;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Section;

/** Seven days of the sensor in one chart a page, laid over one another: where days are alike, and which is not. */
public final class SensorOverlayReport implements ReportDefinition {

    @Override
    public String id() {
        return "sensor-overlay";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.GLUCOSE;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        if (events.sensor().readings().isEmpty()) {
            return new Body(Phrase.of("figures.noSensor"), List.of());
        }
        var days = new SensorDays(request, events);
        List<SensorDay> each = days.each();
        GlucoseAxis axis = GlucoseAxis.belowKey(
                request, events.sensor().readings().stream().map(CountedReading::glucose));
        List<Section> sections = new ArrayList<>();
        for (List<SensorDay> week : Weeks.of(request, each)) {
            var period = new Period(
                    week.get(0).period().from(),
                    week.get(week.size() - 1).period().to(),
                    request.period().zone());
            sections.add(page(request, week, days.together(period), axis, Cautions.whoseHours(provenance)));
        }
        sections.add(OverlayTable.behind(each));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static Page page(
            ReportRequest request, List<SensorDay> days, SensorDay together, GlucoseAxis axis, Optional<Note> hours) {
        if (together.readings().isEmpty()) {
            return new Page(together.period(), Phrase.of("figures.noSensor"), Optional.empty(), List.of());
        }
        Phrase summary = DaySummary.glucose("summary.sensor", together.statistics(), request.unit());
        List<Section> sections = new ArrayList<>();
        sections.add(new ChartSection(
                Optional.empty(), new OverlayChart(days, request.period().zone(), axis).chart(), summary));
        hours.ifPresent(sections::add);
        sections.add(new ChartSection(Optional.empty(), shares(days, together.period()), summary));
        sections.add(OverlayTable.of(days, together));
        sections.add(new Note(
                Phrase.of(
                        "summary.together",
                        Phrase.of("shares.legend"),
                        Phrase.of("overlay.legend", request.unit().symbol())),
                false));
        return new Page(together.period(), summary, Optional.empty(), sections);
    }

    /** A bar a day; of a day with few readings there is a row in the table alone. */
    private static Chart shares(List<SensorDay> days, Period period) {
        List<Layer.Share> bars = IntStream.range(0, days.size())
                .filter(day -> days.get(day).statistics().areEnoughToDraw())
                .boxed()
                .flatMap(day ->
                        days.get(day).statistics().shares().stream().map(shares -> SharesPanel.bar(day, day, shares)))
                .toList();
        ChartPanel panel = SharesPanel.of(Phrase.of("chart.sharesOfDays"), bars);
        return new DayAxis(period).chart("shares", List.of(panel));
    }
}
