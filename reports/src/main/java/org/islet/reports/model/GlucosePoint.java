package org.islet.reports.model;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/** A glucose value at a moment, at its limit where the device showed LO or HI; {@code hour} is hours since that day's midnight as time passes, so clocks may change. */
public record GlucosePoint(Instant at, double hour, Glucose glucose, Optional<OutOfRange> outOfRange) {}
