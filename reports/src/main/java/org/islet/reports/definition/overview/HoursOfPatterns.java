package org.islet.reports.definition.overview;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.chart.Layer;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.compose.pattern.ThreeHours;
import org.islet.reports.definition.part.DaysAsOne;
import org.islet.reports.definition.part.ProfileChart;
import org.islet.reports.definition.part.SharesPanel;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;

/** All days as one, and below it the eight times of the day that patterns are looked for in, each with its shares. */
final class HoursOfPatterns {

    private static final int HOURS = 24;
    private static final double APART = 0.2;

    private final ReportRequest request;
    private final PeriodEvents events;
    private final List<CountedReading> readings;
    private final boolean isOfMeter;

    HoursOfPatterns(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.events = events;
        this.isOfMeter = events.sensor().readings().isEmpty();
        this.readings = isOfMeter
                ? MeterReadings.of(events, request.targets())
                : events.sensor().readings();
    }

    ChartSection chart(Phrase summary) {
        Phrase title = Phrase.of(isOfMeter ? "chart.threeHours.meter" : "chart.threeHours");
        var panel =
                SharesPanel.of(title, ThreeHours.ALL.stream().flatMap(this::bar).toList());
        Stream<Chart.ChartPanel> days =
                DaysAsOne.chart(request, events).stream().flatMap(chart -> chart.panels().stream());
        return new ChartSection(
                Optional.of(Phrase.of("title.threeHours")),
                new Chart(
                        "three_hours",
                        HOURS,
                        ProfileChart.ticks(),
                        Stream.concat(days, Stream.of(panel)).toList()),
                summary);
    }

    private Stream<Layer.Share> bar(ThreeHours hours) {
        ZoneId zone = request.period().zone();
        List<CountedReading> within = readings.stream()
                .filter(reading -> hours.holds(reading.at().atZone(zone).toLocalTime()))
                .toList();
        GlucoseStatistics statistics = Statistics.of(within, request.period());
        int from = hours.from().getHour();
        return statistics.shares().filter(any -> statistics.areEnoughToDraw()).stream()
                .map(shares -> new Layer.Share(from + APART, from + ThreeHours.HOURS - APART, shares));
    }
}
