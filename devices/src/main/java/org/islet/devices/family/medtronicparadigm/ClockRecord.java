package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;

/**
 * The clock was set: a record with the old time, and behind it one with the new, which is the time of the event.
 *
 * <pre>
 * 0    0x17 the old time, 0x18 the new
 * 2-6  time
 * </pre>
 */
final class ClockRecord {

    private ClockRecord() {}

    static void read(HistoryRecord old, RecordQueue rest, EventSink sink) {
        Optional<LocalDateTime> from = old.timeAt(2);
        Optional<HistoryRecord> set = rest.takeIf(next -> next.opcode() == 0x18);
        Optional<LocalDateTime> to = set.flatMap(next -> next.timeAt(2));
        if (from.isPresent() && to.isPresent()) {
            HistoryRecord whole = old.joinedWith(set.get());
            Origin origin = new Origin(DeviceTime.toTheSecond(to.get()), whole.source());
            sink.event(new ClockChange(origin, from.get(), to.get()));
        } else {
            half(old, "clockChangedFrom", sink);
            set.ifPresent(next -> half(next, "clockChangedTo", sink));
        }
    }

    /** The old time lies on a page we do not have. */
    static void readNewTimeAlone(HistoryRecord set, RecordQueue rest, EventSink sink) {
        half(set, "clockChangedTo", sink);
    }

    private static void half(HistoryRecord record, String name, EventSink sink) {
        Origin origin = record.origin(2, sink);
        String value = record.timeAt(2).map(LocalDateTime::toString).orElse("unknown");
        sink.event(new Status(origin, name, value));
    }
}
