package org.islet.devices.family.abbottlibre;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.islet.devices.event.DeviceEvent;

/** One line of a memory while it is written: fields of numbers, all 0 at first. */
final class EncodedLine {

    private final String[] fields;

    EncodedLine(int count) {
        fields = new String[count];
        Arrays.fill(fields, "0");
    }

    EncodedLine with(int index, long number) {
        return with(index, String.valueOf(number));
    }

    EncodedLine with(int index, String text) {
        fields[index] = text;
        return this;
    }

    EncodedLine withMinuteAt(int index, LocalDateTime time) {
        return with(index, time.getMonthValue())
                .with(index + 1, time.getDayOfMonth())
                .with(index + 2, time.getYear() % 100)
                .with(index + 3, time.getHour())
                .with(index + 4, time.getMinute());
    }

    EncodedLine withSecondAt(int index, LocalDateTime time) {
        return withMinuteAt(index, time).with(index + 5, time.getSecond());
    }

    static LocalDateTime timeOf(DeviceEvent event) {
        return event.time()
                .wallClock()
                .orElseThrow(() -> new IllegalArgumentException("This device stamps all it remembers"));
    }

    @Override
    public String toString() {
        return String.join(",", fields);
    }
}
