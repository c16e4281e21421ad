package org.islet.devices.family.medtronic600;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Status;

/**
 * Glucose of a meter, and what it did to the sensor.
 *
 * <pre>
 * 32 meter        0B bit 0 unit (0 mg/dL, 1 tenths of mmol/L), bit 1 used to calibrate · 0C value · 0E source
 *                 0F serial number of a meter that sent it, backwards; zeros where there was none
 * 38 calibration  0B factor in hundredths · 0D mg/dL
 * </pre>
 */
final class GlucoseEvents {

    static final int METER = 0x32;
    static final int CALIBRATION = 0x38;

    private static final int SERIAL = 0x0F;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            METER,
            new EventLayout(0x0F, event -> List.of(meter(event))),
            CALIBRATION,
            new EventLayout(0x0F, event -> List.of(calibration(event))),
            SensorEvent.TYPE,
            SensorEvent.LAYOUT);

    private GlucoseEvents() {}

    private static DeviceEvent meter(HistoryEvent event) {
        int flags = event.octet(0x0B);
        int value = event.half(0x0C);
        return new GlucoseReading(
                event.origin(),
                (flags & 2) == 0 ? GlucoseReading.Kind.METER : GlucoseReading.Kind.CALIBRATION,
                Optional.of((flags & 1) == 0 ? Glucose.mgPerDl(value) : Glucose.mmolPerL(value / 10.0)),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                hasSerial(event));
    }

    private static boolean hasSerial(HistoryEvent event) {
        for (int at = SERIAL; at < event.size(); at++) {
            if (Character.isLetterOrDigit(event.octet(at))) {
                return true;
            }
        }
        return false;
    }

    /** The factor the sensor was calibrated with; the meter's value stands in its own event. */
    private static DeviceEvent calibration(HistoryEvent event) {
        return new Status(
                event.origin(),
                "calibrationFactor",
                "%s for %d mg/dL".formatted(event.half(0x0B) / 100.0, event.half(0x0D)));
    }
}
