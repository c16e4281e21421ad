package org.islet.reports.definition.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.Cautions;
import org.islet.reports.definition.part.DayTable;
import org.islet.reports.definition.part.Findings;
import org.islet.reports.definition.part.TrendsChart;
import org.islet.reports.definition.part.WeekFigures;
import org.islet.reports.definition.part.WeekTable;
import org.islet.reports.definition.part.Weeks;
import org.islet.reports.model.Day;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** Weeks and months on one axis of days: where glucose, insulin and food are going. */
public final class TrendsSummaryReport implements ReportDefinition {

    @Override
    public String id() {
        return "trends-summary";
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
        var summary = Sentences.sufficiency(provenance.sufficiency());
        List<WeekFigures> weeks = Weeks.of(request, days).stream()
                .map(week -> WeekFigures.of(request, events, week))
                .toList();
        List<Section> sections = new ArrayList<>();
        Cautions.littleData(provenance.sufficiency()).ifPresent(sections::add);
        Findings.of(request, events, provenance.sufficiency(), days).ifPresent(sections::add);
        sections.add(new ChartSection(Optional.empty(), new TrendsChart(request, days).chart(weeks), summary));
        boolean areShares = weeks.stream().anyMatch(week -> week.glucose().areEnoughToDraw());
        Phrase legend = explained(legend(days), "trends.legend.insulin");
        sections.add(new Note(
                areShares ? Phrase.of("summary.together", legend, Phrase.of("shares.legend")) : legend, false));
        Cautions.whoseHours(provenance).ifPresent(sections::add);
        sections.add(WeekTable.of(weeks));
        sections.add(new Note(explained("trends.weeks", "trends.weeks.insulin"), false));
        sections.add(DayTable.of(days));
        return new Body(summary, sections);
    }

    /** Of what is drawn: nobody looks for the line of a sensor they have not got. */
    private static String legend(List<Day> days) {
        boolean isSensor = days.stream().anyMatch(Day::hasSensorReadings);
        boolean isMeter = days.stream()
                .anyMatch(
                        day -> !day.hasSensorReadings() && day.meterStatistics().readings() > 0);
        if (isSensor == isMeter) {
            return "trends.legend";
        }
        return isSensor ? "trends.legend.sensor" : "trends.legend.meter";
    }

    /** Of glucose, and then of insulin, which not everybody has. */
    private static Phrase explained(String glucose, String insulin) {
        return Phrase.of("summary.together", Phrase.of(glucose), Phrase.of(insulin));
    }
}
