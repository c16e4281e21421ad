package org.islet.devices.family.bluetoothglucose;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.protocol.bluetooth.ShortFloat;
import org.islet.devices.protocol.bluetooth.ShortFloat.Special;

/**
 * A glucose measurement, characteristic 2A18.
 *
 * <pre>
 * 0     flags: 01 time offset follows, 02 concentration follows, 04 in mol/L (else kg/L), 08 status follows, 10 context follows
 * 1-2   sequence number, low byte first as all numbers here
 * 3-9   base time: year (2), month, day, hour, minute, second
 * …     time offset in minutes, signed (2)
 * …     concentration (short float), then sample type (10 is control solution) and place
 * …     sensor status (2)
 * </pre>
 */
final class Measurement {

    private static final int HAS_OFFSET = 0x01;
    private static final int HAS_VALUE = 0x02;
    private static final int IS_MOLAR = 0x04;
    private static final int HAS_STATUS = 0x08;
    private static final int KNOWN_FLAGS = 0x1F;
    private static final int HEAD = 10;
    private static final int CONTROL_SOLUTION = 10;
    private static final BigDecimal MG_PER_DL_IN_ONE_KG_PER_L = BigDecimal.valueOf(100_000);
    private static final BigDecimal MMOL_IN_ONE_MOL = BigDecimal.valueOf(1000);

    private Measurement() {}

    /** By its length, its flags and a date that exists. */
    static boolean isOne(byte[] bytes) {
        return bytes.length >= HEAD
                && (bytes[0] & ~KNOWN_FLAGS) == 0
                && bytes.length == length(bytes[0])
                && baseTime(bytes).isPresent();
    }

    static GlucoseReading read(byte[] bytes, Source source) {
        int flags = bytes[0];
        int at = HEAD;
        LocalDateTime time = baseTime(bytes).orElseThrow();
        if ((flags & HAS_OFFSET) != 0) {
            time = time.plusMinutes((short) half(bytes, at));
            at += 2;
        }
        var origin = new Origin(DeviceTime.toTheSecond(time), source);
        if ((flags & HAS_VALUE) == 0) {
            return reading(origin, Optional.empty(), Optional.empty(), List.of());
        }
        ShortFloat value = ShortFloat.at(bytes, at);
        boolean isControl = (bytes[at + 2] & 0x0F) == CONTROL_SOLUTION;
        return reading(
                origin,
                value.number().filter(number -> number.signum() >= 0).map(number -> glucose(number, flags)),
                value.special().flatMap(Measurement::outOfRange),
                isControl ? List.of("control") : List.of());
    }

    private static GlucoseReading reading(
            Origin origin, Optional<Glucose> value, Optional<OutOfRange> outOfRange, List<String> flags) {
        return new GlucoseReading(
                origin, GlucoseReading.Kind.METER, value, outOfRange, OptionalDouble.empty(), flags, false);
    }

    private static Glucose glucose(BigDecimal number, int flags) {
        return (flags & IS_MOLAR) != 0
                ? Glucose.mmolPerL(number.multiply(MMOL_IN_ONE_MOL).doubleValue())
                : Glucose.mgPerDl(number.multiply(MG_PER_DL_IN_ONE_KG_PER_L).doubleValue());
    }

    private static Optional<OutOfRange> outOfRange(Special special) {
        return switch (special) {
            case ABOVE_RANGE -> Optional.of(OutOfRange.HIGH);
            case BELOW_RANGE -> Optional.of(OutOfRange.LOW);
            default -> Optional.empty();
        };
    }

    private static int length(int flags) {
        return HEAD
                + ((flags & HAS_OFFSET) != 0 ? 2 : 0)
                + ((flags & HAS_VALUE) != 0 ? 3 : 0)
                + ((flags & HAS_STATUS) != 0 ? 2 : 0);
    }

    private static Optional<LocalDateTime> baseTime(byte[] bytes) {
        try {
            return Optional.of(LocalDateTime.of(half(bytes, 3), bytes[5], bytes[6], bytes[7], bytes[8], bytes[9]));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int half(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
