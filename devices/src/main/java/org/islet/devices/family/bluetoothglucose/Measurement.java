package org.islet.devices.family.bluetoothglucose;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
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
 * …     concentration (short float), then sample type (low nibble; 10 is control solution) and place (4 is control solution)
 * …     sensor status (2), a bit each, see {@link #STATUS}
 * </pre>
 */
record Measurement(
        int sequence,
        LocalDateTime time,
        boolean hasContext,
        Optional<ShortFloat> concentration,
        boolean isMolar,
        int typeAndPlace,
        int status) {

    private static final int HAS_OFFSET = 0x01;
    private static final int HAS_VALUE = 0x02;
    private static final int IS_MOLAR = 0x04;
    private static final int HAS_STATUS = 0x08;
    private static final int HAS_CONTEXT = 0x10;
    private static final int KNOWN_FLAGS = 0x1F;
    private static final int HEAD = 10;
    private static final int CONTROL_SOLUTION = 10;
    private static final int PLACE_OF_CONTROL_SOLUTION = 4;
    private static final int RESULT_TOO_HIGH = 1 << 5;
    private static final int RESULT_TOO_LOW = 1 << 6;
    private static final BigDecimal MG_PER_DL_IN_ONE_KG_PER_L = BigDecimal.valueOf(100_000);
    private static final BigDecimal MMOL_IN_ONE_MOL = BigDecimal.valueOf(1000);

    /** Bits 5 and 6 are told as the range. */
    private static final List<String> STATUS = List.of(
            "batteryLow",
            "sensorFault",
            "sampleTooSmall",
            "stripInsertedWrongly",
            "stripOfAnotherKind",
            "",
            "",
            "tooHot",
            "tooCold",
            "stripPulledTooSoon",
            "deviceFault",
            "timeUncertain");

    /** By its length, its flags and a date that exists. */
    static boolean isOne(byte[] bytes) {
        return bytes.length >= HEAD
                && (bytes[0] & ~KNOWN_FLAGS) == 0
                && bytes.length == length(bytes[0])
                && baseTime(bytes).isPresent();
    }

    static Measurement read(byte[] bytes) {
        int flags = bytes[0];
        int at = HEAD;
        LocalDateTime time = baseTime(bytes).orElseThrow();
        if ((flags & HAS_OFFSET) != 0) {
            time = time.plusMinutes((short) half(bytes, at));
            at += 2;
        }
        Optional<ShortFloat> concentration = Optional.empty();
        int typeAndPlace = 0;
        if ((flags & HAS_VALUE) != 0) {
            concentration = Optional.of(ShortFloat.at(bytes, at));
            typeAndPlace = bytes[at + 2] & 0xFF;
            at += 3;
        }
        return new Measurement(
                half(bytes, 1),
                time,
                (flags & HAS_CONTEXT) != 0,
                concentration,
                (flags & IS_MOLAR) != 0,
                typeAndPlace,
                (flags & HAS_STATUS) != 0 ? half(bytes, at) : 0);
    }

    Optional<Glucose> glucose() {
        return concentration
                .flatMap(ShortFloat::number)
                .filter(number -> number.signum() >= 0)
                .map(number -> isMolar
                        ? Glucose.mmolPerL(number.multiply(MMOL_IN_ONE_MOL).doubleValue())
                        : Glucose.mgPerDl(
                                number.multiply(MG_PER_DL_IN_ONE_KG_PER_L).doubleValue()));
    }

    Optional<OutOfRange> outOfRange() {
        Optional<Special> special = concentration.flatMap(ShortFloat::special);
        if (special.equals(Optional.of(Special.ABOVE_RANGE)) || (status & RESULT_TOO_HIGH) != 0) {
            return Optional.of(OutOfRange.HIGH);
        }
        return special.equals(Optional.of(Special.BELOW_RANGE)) || (status & RESULT_TOO_LOW) != 0
                ? Optional.of(OutOfRange.LOW)
                : Optional.empty();
    }

    List<String> flags() {
        List<String> flags = new ArrayList<>();
        int type = typeAndPlace & 0x0F;
        if (type == CONTROL_SOLUTION || typeAndPlace >> 4 == PLACE_OF_CONTROL_SOLUTION) {
            flags.add(GlucoseReading.CONTROL);
        } else if (type % 2 == 1 && type < 8) {
            flags.add("wholeBlood"); // odd types are whole blood, even ones plasma, of whatever vessel
        }
        for (int bit = 0; bit < STATUS.size(); bit++) {
            if ((status >> bit & 1) != 0 && !STATUS.get(bit).isEmpty()) {
                flags.add(STATUS.get(bit));
            }
        }
        return flags;
    }

    /** Whether there is a value, or a range instead of one. */
    boolean saysSomething() {
        return glucose().isPresent() || outOfRange().isPresent();
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
