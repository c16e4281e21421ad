package org.islet.record.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.record.codec.InventedEvents.FIRST;
import static org.islet.record.codec.InventedEvents.NOON;
import static org.islet.record.codec.InventedEvents.SECOND;
import static org.islet.record.codec.InventedEvents.kept;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.device.DeviceId;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.InventedEvents;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    private static final DeviceId PUMP = new DeviceId(new UUID(0, 1));
    private static final DeviceId METER = new DeviceId(new UUID(0, 2));

    private static List<String> ids(ArchivedEvent... day) {
        return ids(List.of(day));
    }

    private static List<String> ids(List<ArchivedEvent> day) {
        return EventIds.of(PUMP, day).stream()
                .map(named -> named.id().toString())
                .toList();
    }

    @Test
    void aRecordHasOneNameWhicheverCaptureItIsReadFrom() {
        assertThat(ids(kept(InventedEvents.sensor(NOON, 120), FIRST)))
                .isEqualTo(ids(kept(InventedEvents.sensor(NOON, 120), SECOND)))
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{32}"));
    }

    @Test
    void aRecordADecoderReadsBetterKeepsItsName() {
        assertThat(ids(kept(InventedEvents.sensor(NOON, 120), FIRST)))
                .isEqualTo(ids(kept(InventedEvents.sensor(NOON, 121), FIRST)));
    }

    @Test
    void aRecordKeepsItsNameWhereverItIsPlacedInTime() {
        var before = kept(InventedEvents.sensor(NOON, 120), FIRST);
        var moved = new ArchivedEvent(
                before.event(), before.at().map(at -> at.plus(Duration.ofHours(9))), true, before.capture());

        assertThat(ids(before)).isEqualTo(ids(moved));
    }

    @Test
    void equalRecordsOtherKindsOtherMomentsAndOtherDevicesHaveOtherNames() {
        var reading = kept(InventedEvents.sensor(NOON, 120), FIRST);

        assertThat(ids(
                        reading,
                        reading,
                        kept(InventedEvents.sensor(NOON.plusMinutes(5), 120), FIRST),
                        kept(InventedEvents.alarm(NOON), FIRST)))
                .doesNotHaveDuplicates();
        assertThat(EventIds.of(METER, List.of(reading)).get(0).id())
                .isNotEqualTo(EventIds.of(PUMP, List.of(reading)).get(0).id());
    }

    @Test
    void whatIsMergedInTakesNoNameThatWasGiven() {
        var known = List.of(
                kept(InventedEvents.sensor(NOON, 180), FIRST),
                kept(InventedEvents.sensor(NOON.plusMinutes(5), 181), FIRST));
        var read = List.of(
                kept(InventedEvents.sensor(NOON.minusMinutes(5), 90), SECOND),
                kept(InventedEvents.sensor(NOON, 120), SECOND),
                kept(InventedEvents.sensor(NOON, 180), SECOND));

        var merged = Merge.of(known, read, Merge.Rules.ofOneVersion((one, other) -> false))
                .events();

        for (ArchivedEvent event : known) {
            assertThat(ids(merged).get(merged.indexOf(event)))
                    .isEqualTo(ids(known).get(known.indexOf(event)));
        }
    }

    @Test
    void whatNoClockStampedIsCalledByWhereItStands() {
        assertThat(ids(undated(12), undated(40))).doesNotHaveDuplicates();
        assertThat(ids(undated(40)))
                .containsExactly(ids(undated(12), undated(40)).get(1));
    }

    private static ArchivedEvent undated(int offset) {
        var event = new UnknownEvent(new Origin(DeviceTime.UNKNOWN, Source.ofOffset(0, offset)), "07");
        return new ArchivedEvent(event, Optional.empty(), false, FIRST);
    }
}
