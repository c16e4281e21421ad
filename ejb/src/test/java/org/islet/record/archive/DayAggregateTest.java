package org.islet.record.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.islet.reports.model.BandSums;
import org.islet.reports.model.GlucoseBand;
import org.junit.jupiter.api.Test;

class DayAggregateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LAST_QUARTER = Instant.parse("2026-03-01T23:45:00Z");

    private final BandSums low = sums(GlucoseBand.FROM_54_BELOW_63, 3, 15);
    private final BandSums many = sums(GlucoseBand.ABOVE_250, 900, 900);
    private final DayAggregate day = new DayAggregate(DAY, new TreeMap<>(Map.of(MIDNIGHT, low, LAST_QUARTER, many)));

    @Test
    void isStoredAndReadAgainAsItWas() {
        assertThat(DayAggregate.of(DAY, day.bytes())).isEqualTo(day);
    }

    @Test
    void sumsFromTheFirstMomentOnBeforeTheSecond() {
        assertThat(day.between(MIDNIGHT, LAST_QUARTER)).isEqualTo(low);
        assertThat(day.between(MIDNIGHT, LAST_QUARTER.plusSeconds(1))).isEqualTo(low.plus(many));
        assertThat(day.between(MIDNIGHT.plusSeconds(1), LAST_QUARTER)).isEqualTo(BandSums.NONE);
    }

    private static BandSums sums(GlucoseBand band, int readings, int minutes) {
        var tally = new BandSums.Tally();
        tally.add(band, readings, minutes);
        return tally.sums();
    }
}
