package org.islet.record.archive;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.islet.record.codec.Deflation;
import org.islet.reports.compose.QuarterHours;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseBand;

/** The sums of a day of UTC by quarter hour, as they are stored: for each quarter and band, readings and minutes. */
public record DayAggregate(LocalDate day, SortedMap<Instant, BandSums> quarters) {

    private static final int QUARTERS = (int) Duration.ofDays(1).dividedBy(QuarterHours.LENGTH);
    private static final int BYTES = QUARTERS * GlucoseBand.values().length * 2 * Integer.BYTES;

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            BandSums sums = quarters.getOrDefault(begin(day, quarter), BandSums.NONE);
            for (GlucoseBand band : GlucoseBand.values()) {
                bytes.putInt(sums.readings(band)).putInt(sums.minutes(band));
            }
        }
        return Deflation.deflate(bytes.array());
    }

    public static DayAggregate of(LocalDate day, byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(Deflation.inflate(stored));
        SortedMap<Instant, BandSums> quarters = new TreeMap<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var tally = new BandSums.Tally();
            for (GlucoseBand band : GlucoseBand.values()) {
                tally.add(band, bytes.getInt(), bytes.getInt());
            }
            BandSums sums = tally.sums();
            if (sums.readings() > 0) {
                quarters.put(begin(day, quarter), sums);
            }
        }
        return new DayAggregate(day, quarters);
    }

    /** From the first moment on, before the second. */
    public BandSums between(Instant from, Instant before) {
        return quarters.entrySet().stream()
                .filter(quarter ->
                        !quarter.getKey().isBefore(from) && quarter.getKey().isBefore(before))
                .map(Map.Entry::getValue)
                .reduce(BandSums.NONE, BandSums::plus);
    }

    private static Instant begin(LocalDate day, int quarter) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(QuarterHours.LENGTH.multipliedBy(quarter));
    }
}
