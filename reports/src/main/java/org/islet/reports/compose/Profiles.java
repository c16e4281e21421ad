package org.islet.reports.compose;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.GlucoseProfile;
import org.islet.reports.model.GlucoseProfile.EpisodeRates;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.model.Targets;

/** A period of sensor readings as one day. */
public final class Profiles {

    private Profiles() {}

    public static GlucoseProfile of(ReportRequest request, PeriodEvents events, Sufficiency sufficiency) {
        ZoneId zone = request.period().zone();
        List<CountedReading> readings = events.sensor().readings();
        boolean isPregnancy = request.targets().preset().isOfPregnancy();
        GlucoseStatistics statistics = Statistics.of(
                readings,
                request.exclusions()
                        .counted(request.period().start(), request.period().end()),
                zone,
                sufficiency.isEnough() && !isPregnancy);
        List<ProfilePoint> curve =
                sufficiency.daysWithData() < ProfileCurve.DAYS_NEEDED ? List.of() : ProfileCurve.of(readings, zone);
        return new GlucoseProfile(
                statistics,
                rates(Statistics.series(readings, zone), request.targets().preset()),
                curve);
    }

    private static EpisodeRates rates(GlucoseSeries series, Targets.Preset preset) {
        return new EpisodeRates(
                rate(series, Episodes.Kind.low(preset)),
                rate(series, Episodes.Kind.LV2_HYPO),
                rate(series, Episodes.Kind.high(preset)));
    }

    private static OptionalDouble rate(GlucoseSeries series, Episodes.Kind kind) {
        double days = Episodes.knownDays(series);
        return days == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Episodes.of(series, kind).size() / days);
    }
}
