package org.islet.devices.catalogue;

import java.util.List;

/**
 * One model a person can recognise by the name on its case, or one export file by the name of the system it comes from.
 *
 * @param number as {@code --model} takes it and the device names itself; empty where there is none
 * @param connections how it is reached: at least one way, the usual one first
 */
public record DeviceModel(String maker, String name, String number, Kind kind, List<Connection> connections) {

    /** What it is. */
    public enum Kind {
        PUMP,
        METER,
        RECEIVER,
        FILE
    }

    public DeviceModel {
        connections = List.copyOf(connections);
        if (connections.isEmpty()) {
            throw new IllegalArgumentException("The catalogue does not say how the " + name + " is reached");
        }
    }

    public DeviceModel(String maker, String name, String number, Kind kind, Connection connection) {
        this(maker, name, number, kind, List.of(connection));
    }

    /** By which it, its cable or its stick shows itself; several models may share one. */
    public List<UsbId> usbIds() {
        return connections.stream()
                .flatMap(connection -> connection.usbIds().stream())
                .distinct()
                .toList();
    }
}
