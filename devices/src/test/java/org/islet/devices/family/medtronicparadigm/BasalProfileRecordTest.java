package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.junit.jupiter.api.Test;

class BasalProfileRecordTest {

    @Test
    void aProfileIsItsSlotsUntilTheyEnd() {
        PumpSettings profile =
                Bytes.only(PumpSettings.class, "522", "09 00 4055345d10 00 2800 0d 2c00 13 3000" + "00".repeat(136));

        assertThat(profile.scope()).isEqualTo("basalProfile");
        assertThat(profile.settings()).containsEntry("pattern", new Text("A"));
        assertThat(((Schedule) profile.settings().get("schedule")).slots())
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("rate", 1.0)),
                        new Slot(LocalTime.of(6, 30), Map.of("rate", 1.1)),
                        new Slot(LocalTime.of(9, 30), Map.of("rate", 1.2)));
    }

    @Test
    void anEmptyProfileHasNoSlots() {
        PumpSettings profile = Bytes.only(PumpSettings.class, "522", "08 00 4055145d10 3f" + "00".repeat(144));

        assertThat(profile.scope()).isEqualTo("basalProfileBefore");
        assertThat(((Schedule) profile.settings().get("schedule")).slots()).isEmpty();
    }

    @Test
    void selectingAPatternNamesIt() {
        PumpSettings selection = Bytes.only(PumpSettings.class, "554", "14 02 77f22f0a10");

        assertThat(selection.settings()).containsEntry("pattern", new Text("B"));
    }

    @Test
    void aPatternNobodyKnowsIsNamedByItsNumber() {
        PumpSettings selection = Bytes.only(PumpSettings.class, "554", "14 05 77f22f0a10");

        assertThat(selection.settings()).containsEntry("pattern", new Text("unknown5"));
    }
}
