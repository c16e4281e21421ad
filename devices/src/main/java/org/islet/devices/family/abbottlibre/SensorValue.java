package org.islet.devices.family.abbottlibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;

/** A value of the sensor, mg/dL: it measures from 41 to 499, and the reader stores 40 for LO and 500 for HI. */
final class SensorValue {

    static final List<String> NOT_TO_BE_SHOWN = List.of("displayOnly", "sensorError");

    static final int STORED_FOR_LOW = 40;
    static final int STORED_FOR_HIGH = 500;

    private SensorValue() {}

    static GlucoseReading reading(Origin origin, GlucoseReading.Kind kind, int mgPerDl, List<String> marks) {
        List<String> flags = withoutValue(mgPerDl, marks);
        return new GlucoseReading(
                origin,
                kind,
                Optional.of(Glucose.mgPerDl(mgPerDl)),
                outOfRange(mgPerDl, flags),
                OptionalDouble.empty(),
                flags,
                false);
    }

    /** LO is stored as 40; a zero is the place of a value that is not there, whether an error says so or not. */
    private static List<String> withoutValue(int mgPerDl, List<String> marks) {
        if (mgPerDl > 0 || marks.containsAll(NOT_TO_BE_SHOWN)) {
            return marks;
        }
        List<String> flags = new ArrayList<>(NOT_TO_BE_SHOWN);
        flags.addAll(marks);
        return flags;
    }

    /** A value with an error is no statement about the range. */
    private static Optional<OutOfRange> outOfRange(int mgPerDl, List<String> flags) {
        if (flags.containsAll(NOT_TO_BE_SHOWN)) {
            return Optional.empty();
        }
        if (mgPerDl <= STORED_FOR_LOW) {
            return Optional.of(OutOfRange.LOW);
        }
        return mgPerDl >= STORED_FOR_HIGH ? Optional.of(OutOfRange.HIGH) : Optional.empty();
    }
}
