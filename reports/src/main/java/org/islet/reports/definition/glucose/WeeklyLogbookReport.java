package org.islet.reports.definition.glucose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.day.SensorDays;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DaySummary;
import org.islet.reports.definition.part.GlucoseAxis;
import org.islet.reports.definition.part.Weeks;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Page;
import org.islet.reports.section.Section;

/** Seven days a page by the night and what lies before and after each meal, as a paper logbook has them, from the sensor. */
public final class WeeklyLogbookReport implements ReportDefinition {

    @Override
    public String id() {
        return "weekly-logbook";
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
        var sensor = new SensorDays(request, events);
        List<LogbookDay> days =
                sensor.each().stream().map(day -> LogbookDay.of(request, day)).toList();
        List<Week> weeks = Weeks.of(request, days).stream()
                .map(week -> new Week(week, together(request, sensor, week)))
                .toList();
        GlucoseAxis axis = GlucoseAxis.belowKey(request, weeks.stream().flatMap(Week::drawn));
        List<Section> sections = new ArrayList<>();
        weeks.forEach(week -> sections.add(page(request, week, axis, Cautions.whoseHours(provenance))));
        sections.add(LogbookTable.behind(days));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static LogbookDay together(ReportRequest request, SensorDays sensor, List<LogbookDay> week) {
        var period = new Period(
                week.get(0).date(),
                week.get(week.size() - 1).date(),
                request.period().zone());
        return LogbookDay.of(request, sensor.together(period));
    }

    /** Its days, each alone and together. */
    private record Week(List<LogbookDay> days, LogbookDay together) {

        Stream<Glucose> drawn() {
            return Stream.concat(
                    PeriodsChart.tops(together.periods()),
                    days.stream()
                            .flatMap(day -> day.periods().stream())
                            .flatMap(period -> LogbookDay.mean(period).stream()));
        }
    }

    private static Page page(ReportRequest request, Week week, GlucoseAxis axis, Optional<Note> hours) {
        LogbookDay together = week.together();
        if (together.day().readings().isEmpty()) {
            return new Page(together.day().period(), Phrase.of("figures.noSensor"), Optional.empty(), List.of());
        }
        Phrase summary = DaySummary.glucose("summary.sensor", together.whole(), request.unit());
        List<Layer> marks = new ArrayList<>();
        List<Layer.KeyEntry> key = new ArrayList<>();
        for (LogbookDay day : week.days()) {
            var weekday = new Weekday(day.date());
            marks.add(weekday.marks(day.marks(axis)));
            key.add(weekday.entry());
        }
        marks.add(new Layer.Key(key));
        PeriodsTable periods = PeriodsTable.ofSides();
        periods.add("sensor", together.periods(), together.whole());
        List<Section> sections = new ArrayList<>();
        sections.add(new ChartSection(
                Optional.empty(), new PeriodsChart(together.periods(), axis).chart("logbook", marks), summary));
        sections.add(LogbookTable.of(week.days(), together));
        sections.add(new Note(Phrase.of("logbook.legend"), false));
        hours.ifPresent(sections::add);
        sections.add(periods.table());
        return new Page(together.day().period(), summary, Optional.empty(), sections);
    }
}
