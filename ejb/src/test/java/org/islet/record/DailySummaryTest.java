package org.islet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DailySummaryTest {

    @Test
    void aReadingWithoutAPlaceInTimeIsInNoSum() {
        var placed = Events.kept(Events.sensor(Events.NOON, 100), Events.FIRST);
        var unplaced =
                new KeptEvent(Events.sensor(Events.NOON.plusYears(80), 300), Optional.empty(), false, Events.FIRST);

        var summary = DailySummary.of(List.of(placed, unplaced));

        assertThat(summary.readings()).isEqualTo(1);
        assertThat(summary.highest()).isEqualTo(100);
    }
}
