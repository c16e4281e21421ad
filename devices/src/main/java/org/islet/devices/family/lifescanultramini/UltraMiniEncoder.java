package org.islet.devices.family.lifescanultramini;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.GlucoseReading;

/** Writes what a meter remembers in its own bytes: for emulators, the demo and the tests. */
public final class UltraMiniEncoder {

    private static final int RECORD_LENGTH = 8;

    private UltraMiniEncoder() {}

    /**
     * A record of eight bytes a reading, newest first.
     *
     * @param memory oldest first
     * @throws IllegalArgumentException if a meter cannot remember one of them
     */
    public static List<byte[]> records(List<GlucoseReading> memory) {
        List<byte[]> records = new ArrayList<>();
        for (int i = memory.size() - 1; i >= 0; i--) {
            records.add(record(memory.get(i)));
        }
        return records;
    }

    private static byte[] record(GlucoseReading reading) {
        LocalDateTime time = reading.time()
                .wallClock()
                .orElseThrow(() -> new IllegalArgumentException("An UltraMini stamps every result"));
        long value = Math.round(reading.value()
                .orElseThrow(() -> new IllegalArgumentException("An UltraMini stores a value with every result"))
                .inMgPerDl());
        return ByteBuffer.allocate(RECORD_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) time.toEpochSecond(ZoneOffset.UTC))
                .putInt((int) value)
                .array();
    }
}
