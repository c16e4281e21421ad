package org.islet.devices.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A glucose value a device showed or stored.
 *
 * @param value empty only where the device says LO or HI without a number
 * @param outOfRange the device showed LO or HI instead of, or beside, the value
 * @param isigNanoAmperes the sensor's current, where the device keeps it
 * @param flags the device's own marks in plain words (beforeMeal, afterMeal, fasting, control, …)
 * @param linkedMeter a pump received it by radio from a meter
 */
public record GlucoseReading(
        Origin origin,
        Kind kind,
        Optional<Glucose> value,
        Optional<OutOfRange> outOfRange,
        OptionalDouble isigNanoAmperes,
        List<String> flags,
        boolean linkedMeter)
        implements DeviceEvent {

    /** The flag of a test with control solution. */
    public static final String CONTROL = "control";

    /** The flag of a value a device showed without having measured it. */
    public static final String DISPLAY_ONLY = "displayOnly";

    /** The flag of a value that a person wrote into a logbook, from memory or from another device. */
    public static final String BY_HAND = "byHand";

    private static final Set<String> DECIDING = Set.of(CONTROL, DISPLAY_ONLY, BY_HAND);

    /** Sensors report 40 to 400 or 500 mg/dL; what programs smooth or calibrate themselves may lie a little beyond. */
    private static final double LOWEST_OF_A_SENSOR = 20;

    private static final double HIGHEST_OF_A_SENSOR = 600;

    /** Meters show 10 or 20 to 600 mg/dL, some of hospitals 900. */
    private static final double LOWEST_OF_A_METER = 10;

    private static final double HIGHEST_OF_A_METER = 900;

    /** How the value came about; the contract's words. */
    public enum Kind {
        SENSOR,
        METER,
        CALIBRATION,
        SCAN
    }

    /** LO and HI on a device's display. */
    public enum OutOfRange {
        LOW,
        HIGH
    }

    public GlucoseReading {
        flags = List.copyOf(flags);
    }

    /** A test of the meter with control solution says nothing of anyone's blood: it is kept, and never counted. */
    public boolean isControl() {
        return flags.contains(CONTROL);
    }

    /**
     * Neither control solution, nor a value for the display alone or written by hand, nor one that nothing measures: such
     * a reading belongs into statistics.
     */
    public boolean isCounted() {
        return !isControl() && !flags.contains(DISPLAY_ONLY) && !flags.contains(BY_HAND) && !cannotBeRight();
    }

    /** Without what its owner noted beside it, a meal or a feeling; what decides whether it counts stays. */
    public GlucoseReading withoutNotes() {
        List<String> deciding = flags.stream().filter(DECIDING::contains).toList();
        return new GlucoseReading(origin, kind, value, outOfRange, isigNanoAmperes, deciding, linkedMeter);
    }

    /** Whether the value lies where no sensor, or no meter, measures: a program's code or another unit. */
    public boolean cannotBeRight() {
        return value.isPresent() && cannotBeRight(kind, value.get());
    }

    private static boolean cannotBeRight(Kind kind, Glucose glucose) {
        boolean isOfSensor = kind == Kind.SENSOR || kind == Kind.SCAN;
        double mgPerDl = glucose.inMgPerDl();
        return isOfSensor
                ? mgPerDl < LOWEST_OF_A_SENSOR || mgPerDl > HIGHEST_OF_A_SENSOR
                : mgPerDl < LOWEST_OF_A_METER || mgPerDl > HIGHEST_OF_A_METER;
    }

    public static GlucoseReading of(Origin origin, Kind kind, Glucose value) {
        return new GlucoseReading(
                origin, kind, Optional.of(value), Optional.empty(), OptionalDouble.empty(), List.of(), false);
    }
}
