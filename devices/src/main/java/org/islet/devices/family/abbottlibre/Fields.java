package org.islet.devices.family.abbottlibre;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceTime;

/** The comma-separated fields of a record line; fields that are missing or no numbers are empty, never 0. */
record Fields(String[] values) {

    static Fields of(String line) {
        return new Fields(line.split(",", -1));
    }

    int count() {
        return values.length;
    }

    String text(int index) {
        return index < values.length ? values[index].strip() : "";
    }

    OptionalInt number(int index) {
        String text = text(index);
        boolean isNumber =
                !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    boolean is(int index, int expected) {
        OptionalInt number = number(index);
        return number.isPresent() && number.getAsInt() == expected;
    }

    /** Month, day, year of two digits, hour, minute from {@code index} on, then the second if there is one. */
    DeviceTime time(int index, boolean hasSeconds) {
        int year = number(index + 2).orElse(-1);
        if (year < 0 || year > 99) {
            return DeviceTime.UNKNOWN;
        }
        try {
            var wallClock = LocalDateTime.of(
                    2000 + year,
                    number(index).orElse(0),
                    number(index + 1).orElse(0),
                    number(index + 3).orElse(-1),
                    number(index + 4).orElse(-1),
                    hasSeconds ? number(index + 5).orElse(-1) : 0);
            return hasSeconds ? DeviceTime.toTheSecond(wallClock) : DeviceTime.toTheMinute(wallClock);
        } catch (DateTimeException impossible) {
            return DeviceTime.UNKNOWN;
        }
    }
}
