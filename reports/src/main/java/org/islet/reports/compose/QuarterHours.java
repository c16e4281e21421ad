package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseBand;
import org.islet.reports.model.Period;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The sensor readings of a day of UTC in sums of quarter hours, counted and weighed as reports do: days begin on a
 * quarter hour of UTC in every zone there is, so that the days of everybody can be put together from them.
 */
public final class QuarterHours {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    private QuarterHours() {}

    /**
     * @param events those of the day, and of the days before and after it, which say what the first and the last of the
     *     day stand for
     */
    public static SortedMap<Instant, BandSums> of(LocalDate day, List<PlacedEvent> events) {
        Period around = new Period(day.minusDays(1), day.plusDays(1), ZoneOffset.UTC);
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<CountedReading> ofAdults = readings(around, Targets.ADULT, events, begin);
        List<CountedReading> inPregnancy = readings(around, Targets.PREGNANCY, events, begin);
        SortedMap<Instant, BandSums> sums = new TreeMap<>();
        for (int i = 0; i < ofAdults.size(); i++) {
            CountedReading reading = ofAdults.get(i);
            GlucoseBand band =
                    GlucoseBand.of(reading.range(), inPregnancy.get(i).range());
            sums.merge(quarterOf(reading.at()), BandSums.NONE.plus(band, 1, (int) reading.weight()), BandSums::plus);
        }
        return sums;
    }

    private static List<CountedReading> readings(
            Period around, Targets targets, List<PlacedEvent> events, Instant begin) {
        return SensorReadings.of(PeriodEvents.of(around, targets, events), targets)
                .between(begin, begin.plus(Duration.ofDays(1)));
    }

    private static Instant quarterOf(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), LENGTH.toSeconds()) * LENGTH.toSeconds());
    }
}
