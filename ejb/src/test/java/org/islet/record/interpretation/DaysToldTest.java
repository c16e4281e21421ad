package org.islet.record.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.at;
import static org.islet.record.codec.InventedEvents.kept;
import static org.islet.record.codec.InventedEvents.sensor;

import java.util.Map;
import org.islet.capture.DaySpan;
import org.islet.devices.event.PumpSettings;
import org.junit.jupiter.api.Test;

class DaysToldTest {

    private final DaysTold told = new DaysTold();

    @Test
    void howAReceiverWasMadeIsNoDayOfAnybody() {
        told.add(kept(new PumpSettings(at(NOON.minusYears(12), 0), PumpSettings.MANUFACTURING, Map.of()), FIRST));
        told.add(kept(new PumpSettings(at(NOON.minusYears(2), 0), PumpSettings.FIRMWARE, Map.of()), FIRST));
        told.add(kept(sensor(NOON, 120), FIRST));

        assertThat(told.span()).contains(new DaySpan(NOON.toLocalDate(), NOON.toLocalDate()));
    }

    @Test
    void aPumpsSettingsAreOfTheDayTheyWereMade() {
        told.add(kept(new PumpSettings(at(NOON.minusDays(3), 0), "carbRatios", Map.of()), FIRST));
        told.add(kept(sensor(NOON, 120), FIRST));

        assertThat(told.span()).contains(new DaySpan(NOON.minusDays(3).toLocalDate(), NOON.toLocalDate()));
    }
}
