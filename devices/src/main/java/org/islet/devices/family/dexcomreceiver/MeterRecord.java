package org.islet.devices.family.dexcomreceiver;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;

/**
 * A meter reading the person typed in; the receiver calibrates with it.
 *
 * <pre>
 * 8-9    mg/dL
 * 10-13  when it was measured, by the meter's clock
 * </pre>
 */
final class MeterRecord {

    private static final int HIGHEST_ON_A_METER = 600;

    private MeterRecord() {}

    static DeviceEvent decode(PageRecord meter) {
        return new GlucoseReading(
                meter.origin(),
                GlucoseReading.Kind.CALIBRATION,
                Optional.of(Glucose.mgPerDl(meter.half(8))),
                Optional.empty(),
                OptionalDouble.empty(),
                meter.half(8) > HIGHEST_ON_A_METER ? List.of("enteredByHand", "implausible") : List.of("enteredByHand"),
                false);
    }
}
