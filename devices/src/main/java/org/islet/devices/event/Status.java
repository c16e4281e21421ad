package org.islet.devices.event;

/** A state the device reported: battery, signal, sensor; the name in camelCase, the value as text. */
public record Status(Origin origin, String name, String value) implements DeviceEvent {}
