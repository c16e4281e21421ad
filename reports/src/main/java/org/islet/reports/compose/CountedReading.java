package org.islet.reports.compose;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Targets;

/**
 * One reading that counts.
 *
 * @param glucose where the device showed LO or HI, the limit it stands for
 * @param weight the minutes it stands for, or one reading
 */
public record CountedReading(
        Instant at,
        Glucose glucose,
        Optional<OutOfRange> outOfRange,
        GlucoseRange range,
        boolean isTight,
        double weight) {

    private static final Glucose LOWEST_OF_SENSORS = Glucose.mgPerDl(40);
    private static final Glucose HIGHEST_OF_SENSORS = Glucose.mgPerDl(400);
    private static final Glucose LOWEST_OF_METERS = Glucose.mgPerDl(20);
    private static final Glucose HIGHEST_OF_METERS = Glucose.mgPerDl(600);

    static CountedReading of(Instant at, GlucoseReading reading, Targets targets, double weight) {
        Glucose glucose = glucoseOf(reading);
        GlucoseRange range = reading.outOfRange()
                .map(beyond -> beyond == OutOfRange.LOW ? GlucoseRange.VERY_LOW : GlucoseRange.VERY_HIGH)
                .orElseGet(() -> targets.rangeOf(glucose));
        boolean isTight = reading.outOfRange().isEmpty() && Targets.TIGHT.rangeOf(glucose) == GlucoseRange.IN_RANGE;
        return new CountedReading(at, glucose, reading.outOfRange(), range, isTight, weight);
    }

    /** Its value; the usual limit of such devices where LO or HI came without one. */
    static Glucose glucoseOf(GlucoseReading reading) {
        boolean isMeter =
                reading.kind() == GlucoseReading.Kind.METER || reading.kind() == GlucoseReading.Kind.CALIBRATION;
        return reading.value()
                .orElseGet(() -> reading.outOfRange().orElse(OutOfRange.HIGH) == OutOfRange.LOW
                        ? isMeter ? LOWEST_OF_METERS : LOWEST_OF_SENSORS
                        : isMeter ? HIGHEST_OF_METERS : HIGHEST_OF_SENSORS);
    }

    /** Whether it has a number of its own, which the mean is made of. */
    public boolean isNumber() {
        return outOfRange.isEmpty();
    }
}
