package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.junit.jupiter.api.Test;

class WizardSetupRecordTest {

    private static final String EMPTY_COPY = "05 00" + "00".repeat(66);
    private static final String COPY = "29 12" + "00 0064 0d 0053" + "00".repeat(18) + "0000" + "00 1f 0d 1a"
            + "00".repeat(12) + "00 32 3e" + "00".repeat(21);

    @Test
    void whatWasAndWhatIsAreTwoEvents() {
        var events = Bytes.records("754", "5a 0a 79610a9812" + EMPTY_COPY + COPY + "3f")
                .events();

        assertThat(events).hasSize(2);
        PumpSettings before = (PumpSettings) events.get(0);
        PumpSettings after = (PumpSettings) events.get(1);
        assertThat(before.scope()).isEqualTo("bolusWizardBefore");
        assertThat(before.settings()).doesNotContainKey("insulinActionHours").containsEntry("enabled", new Flag(false));
        assertThat(after.settings())
                .containsEntry("insulinActionHours", new Amount(3))
                .containsEntry("enabled", new Flag(true))
                .containsEntry("carbUnit", new Text("g"))
                .containsEntry("glucoseUnit", new Text("mmol/L"));
        assertThat(slots(after, "carbRatios"))
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("ratio", 10.0)),
                        new Slot(LocalTime.of(6, 30), Map.of("ratio", 8.3)));
        assertThat(slots(after, "sensitivities"))
                .containsExactly(
                        new Slot(LocalTime.MIDNIGHT, Map.of("sensitivity", 3.1)),
                        new Slot(LocalTime.of(6, 30), Map.of("sensitivity", 2.6)));
        assertThat(slots(after, "targets"))
                .containsExactly(new Slot(LocalTime.MIDNIGHT, Map.of("low", 5.0, "high", 6.2)));
    }

    private static List<Slot> slots(PumpSettings settings, String name) {
        return ((Schedule) settings.settings().get(name)).slots();
    }
}
