package org.islet.devices.family.glooko;

import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;

/**
 * Numbers of the sensor's table that are no glucose: where the sensor showed High, Glooko writes 2001 mg/dL, and 1 mg/dL
 * where it showed Low (docs/devices/glooko.md); in mmol/L rounded, as all values are.
 */
final class GlookoCodes {

    private static final double HIGH_MG_PER_DL = 2001;
    private static final double LOWEST_MMOL_PER_L = 0.1;
    private static final double ROUNDING = 1;

    private GlookoCodes() {}

    /** High or Low without a value where the number is a code; all codes lie where no sensor measures. */
    static GlucoseReading told(GlucoseReading reading) {
        Optional<OutOfRange> code = reading.kind() == GlucoseReading.Kind.SENSOR
                ? reading.value().flatMap(GlookoCodes::of)
                : Optional.empty();
        return code.isEmpty()
                ? reading
                : new GlucoseReading(
                        reading.origin(),
                        reading.kind(),
                        Optional.empty(),
                        code,
                        reading.isigNanoAmperes(),
                        reading.flags(),
                        reading.linkedMeter());
    }

    private static Optional<OutOfRange> of(Glucose glucose) {
        boolean isLow =
                glucose.unit() == GlucoseUnit.MG_PER_DL ? glucose.value() == 1 : glucose.value() <= LOWEST_MMOL_PER_L;
        if (isLow) {
            return Optional.of(OutOfRange.LOW);
        }
        return Math.abs(glucose.inMgPerDl() - HIGH_MG_PER_DL) < ROUNDING
                ? Optional.of(OutOfRange.HIGH)
                : Optional.empty();
    }
}
