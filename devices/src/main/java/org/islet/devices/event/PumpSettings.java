package org.islet.devices.event;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of a device at a moment; the fields' names are the settings' names.
 *
 * @param scope which settings these are ({@code basalProfile}, {@code carbRatios}, {@code pump}, …)
 */
public record PumpSettings(Origin origin, String scope, Map<String, Setting> settings) implements DeviceEvent {

    /** The scope of what a meter says of itself each time it is read. */
    public static final String METER = "meter";

    public PumpSettings {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The value of one setting. */
    public sealed interface Setting permits Amount, Text, Flag, Schedule {}

    public record Amount(double value) implements Setting {

        public Amount {
            value += 0.0; // bytes and text can say -0, which is 0
        }
    }

    public record Text(String value) implements Setting {}

    public record Flag(boolean value) implements Setting {}

    /** A day cut into slots, each with its named values. */
    public record Schedule(List<Slot> slots) implements Setting {
        public Schedule {
            slots = List.copyOf(slots);
        }
    }

    /** From {@code start} until the next slot's. */
    public record Slot(LocalTime start, Map<String, Double> values) {
        public Slot {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
