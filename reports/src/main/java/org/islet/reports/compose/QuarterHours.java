package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.islet.devices.event.GlucoseReading;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseBand;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The sensor readings of a day of UTC in sums of quarter hours, counted and weighed as reports do: days begin on a
 * quarter hour of UTC in every zone people live in, so that the days of everybody can be put together from them.
 */
public final class QuarterHours {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    private static final Duration DAY = Duration.ofDays(1);

    private QuarterHours() {}

    /** @param events those of the day, and {@link SensorReadings#AROUND} of it, of any kind and in any order */
    public static SortedMap<Instant, BandSums> of(LocalDate day, List<PlacedEvent> events) {
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = begin.plus(DAY);
        SortedMap<Instant, BandSums.Tally> tallies = new TreeMap<>();
        for (CountedReading reading :
                SensorReadings.of(readings(events), Targets.ADULT, begin, end).readings()) {
            GlucoseBand band = GlucoseBand.of(reading.range(), Targets.PREGNANCY.rangeOf(reading.glucose()));
            tallies.computeIfAbsent(quarterOf(reading.at()), quarter -> new BandSums.Tally())
                    .add(band, (int) reading.weight());
        }
        SortedMap<Instant, BandSums> sums = new TreeMap<>();
        tallies.forEach((quarter, tally) -> sums.put(quarter, tally.sums()));
        return sums;
    }

    /** Whether one of them begins at a moment; where days do not, sums of quarter hours say nothing of days. */
    public static boolean begin(Instant moment) {
        return moment.equals(quarterOf(moment));
    }

    private static List<Placed<GlucoseReading>> readings(List<PlacedEvent> events) {
        return events.stream()
                .filter(placed ->
                        placed.event() instanceof GlucoseReading && placed.at().isPresent())
                .map(placed -> new Placed<>(
                        (GlucoseReading) placed.event(), placed.at().orElseThrow(), placed.device()))
                .sorted(Comparator.comparing(Placed::at))
                .toList();
    }

    private static Instant quarterOf(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), LENGTH.toSeconds()) * LENGTH.toSeconds());
    }
}
