package org.islet.devices.family.dexcomreceiver;

import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Status;

/**
 * A sensor began or ended.
 *
 * <pre>
 * 8-11  when it was inserted, by the system clock; FFFFFFFF: none
 * 12    state: 1 removed, 2 expired, 7 started; the others are not known
 * </pre>
 */
final class InsertionRecord {

    private static final long NONE = 0xFFFF_FFFFL;

    private InsertionRecord() {}

    static DeviceEvent decode(PageRecord insertion) {
        int state = insertion.unsignedByte(12);
        String name =
                switch (state) {
                    case 1 -> "removed";
                    case 2 -> "expired";
                    case 7 -> "started";
                    default -> "unknown" + state;
                };
        long insertedAt = insertion.word(8);
        String since = insertedAt == NONE ? "" : ", inserted " + insertion.wallClock(insertedAt);
        return new Status(insertion.origin(), "sensorSession", name + since);
    }
}
