package org.islet.reports.compose;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.islet.devices.event.Glucose;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.EpisodeRates;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseProfile.Thumbnail;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;

/** Composes the percentile page. */
final class GlucoseProfileComposer {

    private static final int DAYS_SHOWN = 14;

    private final ReportRequest request;
    private final PeriodEvents events;
    private final SensorReadings sensor;

    GlucoseProfileComposer(ReportRequest request, PeriodEvents events) {
        this.request = request;
        this.events = events;
        this.sensor = SensorReadings.of(events, request.targets());
    }

    GlucoseProfile compose() {
        Period period = request.period();
        ZoneId zone = period.zone();
        var provenance = Provenances.of(request, events, sensor);
        Sufficiency sufficiency = provenance.sufficiency();
        GlucoseStatistics statistics = Statistics.of(
                sensor.readings(), Duration.between(period.start(), period.end()), zone, sufficiency.isEnough());
        GlucoseSeries series = Statistics.series(sensor.readings(), zone);
        List<ProfilePoint> curve = sufficiency.daysWithData() < ProfileCurve.DAYS_NEEDED
                ? List.of()
                : ProfileCurve.of(sensor.readings(), zone);
        List<Thumbnail> days = days(period);
        return new GlucoseProfile(
                request,
                provenance,
                summary(statistics, sufficiency),
                Scales.glucoseTop(drawn(curve, days).mapToObj(Glucose::mgPerDl)),
                statistics,
                Goals.of(request.targets().preset()),
                rates(series),
                curve,
                days);
    }

    private String summary(GlucoseStatistics statistics, Sufficiency sufficiency) {
        if (statistics.mean().isEmpty()) {
            return "No sensor data in this period.";
        }
        return Sentences.glucose(statistics, request.unit()) + " " + Sentences.sufficiency(sufficiency);
    }

    private static EpisodeRates rates(GlucoseSeries series) {
        return new EpisodeRates(
                rate(series, Episodes.Kind.LV1_HYPO),
                rate(series, Episodes.Kind.LV2_HYPO),
                rate(series, Episodes.Kind.LV1_HYPER));
    }

    private static OptionalDouble rate(GlucoseSeries series, Episodes.Kind kind) {
        double days = Episodes.knownDays(series);
        return days == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Episodes.of(series, kind).size() / days);
    }

    private List<Thumbnail> days(Period period) {
        LocalDate first = period.days() > DAYS_SHOWN ? period.to().minusDays(DAYS_SHOWN - 1L) : period.from();
        return first.datesUntil(period.to().plusDays(1))
                .map(date -> thumbnail(new DayHours(date, period.zone())))
                .toList();
    }

    private Thumbnail thumbnail(DayHours day) {
        List<SensorReading> readings = sensor.between(day.start(), day.end());
        GlucoseStatistics statistics = Statistics.of(readings, day.length(), day.zone(), false);
        return new Thumbnail(day.date(), day.hours(), Traces.of(readings, day), statistics.shares());
    }

    private static DoubleStream drawn(List<ProfilePoint> curve, List<Thumbnail> days) {
        return curve.isEmpty()
                ? days.stream()
                        .flatMap(day -> day.traces().stream())
                        .flatMap(List::stream)
                        .map(GlucosePoint::glucose)
                        .mapToDouble(Glucose::inMgPerDl)
                : curve.stream().mapToDouble(ProfilePoint::p95);
    }
}
