package org.islet.reports.definition.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Chart;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.ProfileCurve;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.ChartSection;

/** All days of a period as one: the sensor by percentiles, or a meter without one by its readings. */
public final class DaysAsOne {

    private DaysAsOne() {}

    /** Where there is nothing of either, no empty day is drawn. */
    public static Optional<ChartSection> section(ReportRequest request, PeriodEvents events, Phrase summary) {
        Phrase title = Phrase.of(events.sensor().readings().isEmpty() ? "title.readingsByHour" : "title.asOneDay");
        return chart(request, events).map(chart -> new ChartSection(Optional.of(title), chart, summary));
    }

    public static Optional<Chart> chart(ReportRequest request, PeriodEvents events) {
        List<CountedReading> sensor = events.sensor().readings();
        if (!sensor.isEmpty()) {
            return Optional.of(ofSensor(request, sensor));
        }
        List<CountedReading> meter = MeterReadings.of(events, request.targets());
        return meter.isEmpty() ? Optional.empty() : Optional.of(ofMeter(request, meter));
    }

    private static Chart ofMeter(ReportRequest request, List<CountedReading> readings) {
        var axis = new GlucoseAxis(request, readings.stream().map(CountedReading::glucose));
        return new ModalDayChart(readings, request.period().zone(), axis).chart();
    }

    private static Chart ofSensor(ReportRequest request, List<CountedReading> readings) {
        List<DayPoints> days = DayPoints.of(request.period(), readings);
        boolean isCurve = days.stream().filter(day -> !day.lines().isEmpty()).count() >= ProfileCurve.DAYS_NEEDED;
        var curve = isCurve ? ProfileCurve.of(readings, request.period().zone()) : List.<ProfilePoint>of();
        Stream<Glucose> drawn = isCurve
                ? curve.stream().map(point -> Glucose.mgPerDl(point.p95()))
                : readings.stream().map(CountedReading::glucose);
        return new ProfileChart(curve, days, new GlucoseAxis(request, drawn)).chart();
    }
}
