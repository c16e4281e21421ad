package org.islet.devices.family.medtronicparadigm;

import org.islet.devices.decode.EventSink;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.Suspension.Reason;
import org.islet.devices.event.Suspension.State;

/**
 * Delivery stopped, or started again; the reason of a start is the reason of the stop it ends, unless the person
 * started it.
 *
 * <pre>
 * 0    0x1E suspend, 0x1F resume
 * 1    from x23: bits 0-4 new state, bits 5-7 the state before; up to x22: 0
 * 2-6  time
 *
 * states: 0 normal, 1 user suspend, 2 low glucose alarm, 3 low glucose suspend, 4 no response to it,
 *         5 the user chose to stay suspended, 6 user resume, 7 resumed by itself, 8 the same after no response
 * </pre>
 */
final class SuspensionRecord {

    private SuspensionRecord() {}

    static void readSuspend(HistoryRecord record, RecordQueue rest, EventSink sink) {
        int state = record.u8(1) & 0x1F;
        Reason reason = record.generation().hasLargeRecords() ? suspended(state) : Reason.USER;
        sink.event(new Suspension(record.origin(2, sink), State.SUSPENDED, reason));
    }

    static void readResume(HistoryRecord record, RecordQueue rest, EventSink sink) {
        int state = record.u8(1) & 0x1F;
        int before = record.u8(1) >> 5;
        Reason reason = record.generation().hasLargeRecords() ? resumed(state, before) : Reason.USER;
        sink.event(new Suspension(record.origin(2, sink), State.RESUMED, reason));
    }

    private static Reason suspended(int state) {
        return switch (state) {
            case 1, 5 -> Reason.USER;
            case 2, 3, 4 -> Reason.LOW_GLUCOSE;
            default -> Reason.UNKNOWN;
        };
    }

    private static Reason resumed(int state, int before) {
        return switch (state) {
            case 0 -> suspended(before);
            case 6 -> Reason.USER;
            case 7, 8 -> Reason.LOW_GLUCOSE;
            default -> Reason.UNKNOWN;
        };
    }
}
