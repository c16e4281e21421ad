package org.islet.reports.model;

import java.time.Instant;
import org.islet.devices.event.Glucose;

/** A glucose value at a moment; {@code hour} is hours since that day's midnight as time passes, so clocks may change. */
public record GlucosePoint(Instant at, double hour, Glucose glucose) {}
