package org.islet.reports.compose;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.reports.model.GlucoseRange;

/**
 * One sensor reading that counts.
 *
 * @param glucose empty where the device showed LO or HI without a number
 * @param minutes the time it stands for
 */
record SensorReading(Instant at, Optional<Glucose> glucose, GlucoseRange range, boolean isTight, double minutes) {}
