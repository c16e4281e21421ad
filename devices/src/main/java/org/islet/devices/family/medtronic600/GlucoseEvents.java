package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Status;

/**
 * Glucose from meter and sensor.
 *
 * <pre>
 * 32 meter        0B bit 0 unit (0 mg/dL, 1 tenths of mmol/L), bit 1 used to calibrate · 0C value · 0E source
 * 38 calibration  0B factor in hundredths · 0D mg/dL
 * D6 sensor       0B minutes between readings · 0C how many · 0D predicted · then 9 bytes each, newest first:
 *                 0 bits 0-1 and 1: mg/dL, from 769 a state · 2-3 current in hundredths of nA
 *                 7 sensor status · 8 bit 0: filled in later
 * </pre>
 */
final class GlucoseEvents {

    static final int METER = 0x32;
    static final int CALIBRATION = 0x38;
    static final int SENSOR = 0xD6;

    private static final int FIRST_READING = 0x0F;
    private static final int READING_SIZE = 9;
    private static final int FIRST_STATE = 769;

    private GlucoseEvents() {}

    static DeviceEvent meter(HistoryEvent event) {
        int flags = event.octet(0x0B);
        int value = event.half(0x0C);
        return new GlucoseReading(
                event.origin(),
                (flags & 2) == 0 ? GlucoseReading.Kind.METER : GlucoseReading.Kind.CALIBRATION,
                Optional.of((flags & 1) == 0 ? Glucose.mgPerDl(value) : Glucose.mmolPerL(value / 10.0)),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                false);
    }

    /** The factor the sensor was calibrated with; the meter's value stands in its own event. */
    static DeviceEvent calibration(HistoryEvent event) {
        return new Status(
                event.origin(),
                "calibrationFactor",
                "%s for %d mg/dL".formatted(event.half(0x0B) / 100.0, event.half(0x0D)));
    }

    static List<DeviceEvent> sensor(HistoryEvent event) {
        int step = event.octet(0x0B);
        int count = Math.min(event.octet(0x0C), (event.size() - FIRST_READING) / READING_SIZE);
        List<DeviceEvent> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(event, FIRST_READING + i * READING_SIZE, (long) i * step));
        }
        return readings;
    }

    private static DeviceEvent reading(HistoryEvent event, int at, long minutesBefore) {
        var origin = event.originAt(event.wallClock().minusMinutes(minutesBefore));
        int value = (event.octet(at) & 0x03) << 8 | event.octet(at + 1);
        if (value == 0 || value >= FIRST_STATE) {
            return new Status(origin, "sensorState", String.valueOf(value));
        }
        return new GlucoseReading(
                origin,
                GlucoseReading.Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(value)),
                Optional.empty(),
                OptionalDouble.of(event.half(at + 2) / 100.0),
                (event.octet(at + 8) & 1) == 0 ? List.of() : List.of("backfilled"),
                false);
    }
}
