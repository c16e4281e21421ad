package org.islet.devices.event;

/** What every event has: when, as far as the device says, and where it was read. */
public record Origin(DeviceTime time, Source source) {}
