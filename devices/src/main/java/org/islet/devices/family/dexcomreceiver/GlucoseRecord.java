package org.islet.devices.family.dexcomreceiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Status;

/**
 * An estimated glucose value.
 *
 * <pre>
 * 8-9   bits 0-9 mg/dL · 0x2000 filled in later by the transmitter · 0x8000 for the display only, no measurement
 * 10    low nibble trend, bits 4-6 noise (revisions 1 to 3; checked on real pages)
 * 19    the same (revisions 4 and 5; from documents only)
 * </pre>
 *
 * Values of 12 and less are no glucose but a state of the sensor; 39 and 401 are what the receiver shows as LOW and HIGH.
 */
final class GlucoseRecord {

    private static final int VALUE = 0x03FF;
    private static final int BACKFILLED = 0x2000;
    static final int DISPLAY_ONLY = 0x8000;
    private static final int LAST_STATE = 12;
    static final int BELOW_RANGE = 39;
    static final int ABOVE_RANGE = 401;

    private static final Map<Integer, String> STATES = Map.of(
            0, "none",
            1, "notActive",
            2, "minimalDeviation",
            3, "noAntenna",
            5, "notCalibrated",
            6, "countsDeviation",
            9, "absoluteDeviation",
            10, "powerDeviation",
            12, "badRadio");
    static final List<String> TRENDS = List.of(
            "",
            "trendDoubleUp",
            "trendUp",
            "trendSlightlyUp",
            "trendFlat",
            "trendSlightlyDown",
            "trendDown",
            "trendDoubleDown",
            "trendNotComputable",
            "trendOutOfRange");

    private GlucoseRecord() {}

    static DeviceEvent decode(PageRecord glucose, int revision) {
        int word = glucose.half(8);
        int value = word & VALUE;
        if (value <= LAST_STATE) {
            return new Status(glucose.origin(), "sensorState", STATES.getOrDefault(value, "unknown" + value));
        }
        return new GlucoseReading(
                glucose.origin(),
                GlucoseReading.Kind.SENSOR,
                Optional.of(Glucose.mgPerDl(value)),
                outOfRange(value),
                OptionalDouble.empty(),
                flags(word, glucose.unsignedByte(revision <= 3 ? 10 : 19)),
                false);
    }

    private static Optional<OutOfRange> outOfRange(int value) {
        if (value <= BELOW_RANGE) {
            return Optional.of(OutOfRange.LOW);
        }
        return value >= ABOVE_RANGE ? Optional.of(OutOfRange.HIGH) : Optional.empty();
    }

    private static List<String> flags(int word, int trendAndNoise) {
        List<String> flags = new ArrayList<>();
        if ((word & DISPLAY_ONLY) != 0) {
            flags.add(GlucoseReading.DISPLAY_ONLY);
        }
        if ((word & BACKFILLED) != 0) {
            flags.add("backfilled");
        }
        int trend = trendAndNoise & 0x0F;
        if (trend > 0 && trend < TRENDS.size()) {
            flags.add(TRENDS.get(trend));
        }
        int noise = (trendAndNoise >> 4) & 0x07;
        if (noise > 0) {
            flags.add("noise" + noise);
        }
        return flags;
    }
}
