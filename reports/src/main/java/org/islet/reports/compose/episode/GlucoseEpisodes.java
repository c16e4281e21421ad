package org.islet.reports.compose.episode;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.metrics.Episode;
import org.islet.reports.metrics.Episodes;
import org.islet.reports.metrics.GlucoseSeries;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Period;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/** The lows and highs of a period, those that profiles count, in the order of time. */
public final class GlucoseEpisodes {

    private static final double MINUTES_AN_HOUR = 60;

    private final ZoneId zone;
    private final GlucoseSeries series;
    private final List<CountedReading> readings;
    private final Surroundings around;
    private final boolean isGlucoseOnly;

    private GlucoseEpisodes(ReportRequest request, PeriodEvents events, Surroundings around) {
        this.zone = request.period().zone();
        this.readings = events.sensor().readings();
        this.series = Statistics.series(readings, zone);
        this.around = around;
        this.isGlucoseOnly = request.openness().isGlucoseOnly();
    }

    /** @param looked the days of the period and those before them that may say what preceded */
    public static List<GlucoseEpisode> of(ReportRequest request, PeriodEvents events, Period looked) {
        PeriodEvents all = looked.equals(request.period()) ? events : events.during(looked);
        ZoneId zone = looked.zone();
        Targets.Preset preset = request.targets().preset();
        List<Instant> ends =
                Episodes.of(Statistics.series(all.sensor().readings(), zone), Episodes.Kind.low(preset)).stream()
                        .map(Episode::last)
                        .toList();
        Surroundings around = Surroundings.of(request.during(looked), all, ends);
        var found = new GlucoseEpisodes(request, events, around);
        return Stream.concat(
                        found.all(true, Episodes.Kind.low(preset), Episodes.Kind.LV2_HYPO),
                        found.all(false, Episodes.Kind.high(preset), Episodes.Kind.LV2_HYPER))
                .sorted(Comparator.comparing(GlucoseEpisode::at))
                .toList();
    }

    private Stream<GlucoseEpisode> all(boolean isLow, Episodes.Kind kind, Episodes.Kind beyond) {
        List<Episode> within = Episodes.of(series, beyond);
        return Episodes.of(series, kind).stream().map(episode -> episode(isLow, kind, episode, within));
    }

    private GlucoseEpisode episode(boolean isLow, Episodes.Kind kind, Episode episode, List<Episode> beyond) {
        boolean isBeyond = beyond.stream()
                .anyMatch(other -> !other.start().isBefore(episode.start())
                        && !other.start().isAfter(episode.last()));
        GlucoseRange range = isLow
                ? isBeyond ? GlucoseRange.VERY_LOW : GlucoseRange.LOW
                : isBeyond ? GlucoseRange.VERY_HIGH : GlucoseRange.HIGH;
        return new GlucoseEpisode(
                episode.start(),
                LocalDateTime.ofInstant(episode.start(), zone),
                episode.minutes(),
                range,
                extreme(isLow, episode),
                Math.abs(episode.meanMgPerDl() - kind.limit()) * episode.minutes() / MINUTES_AN_HOUR,
                Precedent.of(isLow, episode.start(), around).stream()
                        .filter(each -> !isGlucoseOnly || each.isOfGlucoseAlone())
                        .toList());
    }

    /** Where the device showed LO or HI in it, that. */
    private Measure extreme(boolean isLow, Episode episode) {
        OutOfRange beyond = isLow ? OutOfRange.LOW : OutOfRange.HIGH;
        return MeterReadings.between(readings, episode.start(), episode.last().plusNanos(1)).stream()
                .filter(reading -> reading.outOfRange().filter(beyond::equals).isPresent())
                .findFirst()
                .map(reading -> new Measure(
                        Quantity.GLUCOSE, OptionalDouble.of(reading.glucose().inMgPerDl()), Optional.of(beyond)))
                .orElse(Measure.of(Quantity.GLUCOSE, episode.extremeMgPerDl()));
    }
}
