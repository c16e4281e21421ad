package org.islet.record.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.kept;

import java.util.List;
import org.islet.record.archive.ChangedDays;
import org.islet.record.archive.DeviceKey;
import org.islet.record.codec.InventedEvents;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final DeviceKey PUMP = new DeviceKey("a-pump", "1", "one");
    private static final DeviceKey METER = new DeviceKey("a-meter", "1", "one");
    private static final Change ADDED = Change.added(kept(InventedEvents.alarm(NOON), FIRST));
    private static final Change GONE = Change.gone(kept(InventedEvents.alarm(NOON.plusHours(1)), FIRST));
    private static final Change LOWER = Change.changed(
            kept(InventedEvents.squareBolus(NOON, 4, 4), FIRST), kept(InventedEvents.squareBolus(NOON, 4, 0.4), FIRST));

    private static Difference of(DeviceKey device, Change... changes) {
        return new Difference(List.of(new Difference.OfDevice(device, List.of(changes), new ChangedDays())));
    }

    @Test
    void changesAreCountedByTypeAndKind() {
        var difference = of(PUMP, ADDED, GONE, LOWER);

        assertThat(difference.tallies()).containsExactly(new Tally("alarm", 1, 0, 1), new Tally("bolus", 0, 1, 0));
        assertThat(difference.count(ChangeKind.CHANGED)).isEqualTo(1);
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void theSameChangesHaveTheSameDigestInWhateverOrderDevicesCome() {
        var pump = new Difference.OfDevice(PUMP, List.of(ADDED), new ChangedDays());
        var meter = new Difference.OfDevice(METER, List.of(GONE), new ChangedDays());

        assertThat(new Difference(List.of(pump, meter)).digest())
                .isEqualTo(new Difference(List.of(meter, pump)).digest());
    }

    @Test
    void anotherDoseOrAnotherDeviceIsAnotherDifference() {
        var less = Change.changed(LOWER.before().orElseThrow(), kept(InventedEvents.squareBolus(NOON, 4, 0.5), FIRST));

        assertThat(of(PUMP, LOWER).digest()).isNotEqualTo(of(PUMP, less).digest());
        assertThat(of(PUMP, LOWER).digest()).isNotEqualTo(of(METER, LOWER).digest());
    }

    @Test
    void aDeviceWithoutChangesIsNoDifference() {
        assertThat(of(PUMP).isEmpty()).isTrue();
    }
}
