package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;

/** A history record under construction: starts with its opcode, has the size of the size table, and grows field by field. */
final class RecordBytes {

    private final byte[] bytes;

    RecordBytes(int opcode, int size) {
        bytes = new byte[size];
        bytes[0] = (byte) opcode;
    }

    /** Adds bits to what is already at this place. */
    RecordBytes or(int at, int bits) {
        bytes[at] |= (byte) bits;
        return this;
    }

    RecordBytes u16(int at, long value) {
        return or(at, (int) (value >> 8)).or(at + 1, (int) value);
    }

    RecordBytes time(int at, DeviceEvent event) {
        return time(at, event.time().wallClock().orElseThrow(() -> new IllegalArgumentException("No time to write")));
    }

    RecordBytes time(int at, LocalDateTime time) {
        HistoryTime.write(time, bytes, at);
        return this;
    }

    byte[] bytes() {
        return bytes;
    }

    static int tenths(InsulinUnits units) {
        return (int) Math.round(units.value() * 10);
    }

    static int fortieths(InsulinUnits units) {
        return (int) Math.round(units.value() * 40);
    }

    static byte[] joined(List<byte[]> records) {
        byte[] joined =
                new byte[records.stream().mapToInt(record -> record.length).sum()];
        int at = 0;
        for (byte[] record : records) {
            System.arraycopy(record, 0, joined, at, record.length);
            at += record.length;
        }
        return joined;
    }
}
