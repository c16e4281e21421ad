package org.islet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DailySummaryTest {

    @Test
    void aReadingWithoutAPlaceInTimeIsInNoSum() {
        var placed = InventedEvents.kept(InventedEvents.sensor(InventedEvents.NOON, 100), InventedEvents.FIRST);
        var unplaced = new KeptEvent(
                InventedEvents.sensor(InventedEvents.NOON.plusYears(80), 300),
                Optional.empty(),
                false,
                InventedEvents.FIRST);

        var summary = DailySummary.of(List.of(placed, unplaced));

        assertThat(summary.readings()).isEqualTo(1);
        assertThat(summary.highest()).isEqualTo(100);
    }
}
