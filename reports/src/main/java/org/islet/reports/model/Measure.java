package org.islet.reports.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading.OutOfRange;

/**
 * A number of a report, not yet written.
 *
 * @param value empty where it is not known; glucose in mg/dL
 * @param outOfRange the device showed LO or HI, and the value is the limit it stands for
 */
public record Measure(Quantity quantity, OptionalDouble value, Optional<OutOfRange> outOfRange) {

    public static Measure of(Quantity quantity, double value) {
        return of(quantity, OptionalDouble.of(value));
    }

    public static Measure of(Quantity quantity, OptionalDouble value) {
        return new Measure(quantity, value, Optional.empty());
    }

    public static Measure count(long count) {
        return of(Quantity.COUNT, count);
    }

    /** Empty where it is not known how many. */
    public static Measure count(OptionalLong count) {
        return of(Quantity.COUNT, count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty());
    }

    public static Measure glucose(Glucose glucose) {
        return of(Quantity.GLUCOSE, glucose.inMgPerDl());
    }

    public static Measure glucose(Optional<Glucose> glucose) {
        return of(
                Quantity.GLUCOSE,
                glucose.isPresent() ? OptionalDouble.of(glucose.get().inMgPerDl()) : OptionalDouble.empty());
    }

    public boolean isKnown() {
        return value.isPresent();
    }
}
