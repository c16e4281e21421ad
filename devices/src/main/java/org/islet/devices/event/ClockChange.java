package org.islet.devices.event;

import java.time.LocalDateTime;

/** The device's clock was set: it showed {@code from}, and the next moment {@code to}. */
public record ClockChange(Origin origin, LocalDateTime from, LocalDateTime to) implements DeviceEvent {}
