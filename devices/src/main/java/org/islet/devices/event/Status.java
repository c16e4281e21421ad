package org.islet.devices.event;

/** A state the device reported: battery, signal, sensor; the name in camelCase, the value as text. */
public record Status(Origin origin, String name, String value) implements DeviceEvent {

    /** The name of what a device's clock shows when it is read. */
    public static final String CLOCK = "clock";

    /** Whether it says how late the device thought it was when it was read. */
    public boolean isClock() {
        return name.equals(CLOCK);
    }
}
