package org.islet.devices.event;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settings of a device at a moment; the fields' names are the settings' names.
 *
 * @param scope which settings these are ({@code basalProfile}, {@code carbRatios}, {@code pump}, …)
 */
public record PumpSettings(Origin origin, String scope, Map<String, Setting> settings) implements DeviceEvent {

    /** The scope of what a meter says of itself each time it is read. */
    public static final String METER = "meter";

    /** The scopes of how a receiver was made, and of the programs in it and of the computers that read it. */
    public static final String MANUFACTURING = "manufacturing";

    public static final String FIRMWARE = "firmware";
    public static final String COMPUTER = "computer";

    private static final Set<String> OF_THE_DEVICE_ITSELF = Set.of(METER, MANUFACTURING, FIRMWARE, COMPUTER);

    public PumpSettings {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Whether they say what the device is, which may be dated long before it was anybody's, and not how it is used. */
    public boolean areOfTheDeviceItself() {
        return OF_THE_DEVICE_ITSELF.contains(scope);
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
