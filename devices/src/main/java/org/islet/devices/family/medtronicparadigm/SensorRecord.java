package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.devices.event.Source;

/**
 * One record of a glucose page, its bytes turned so that the opcode comes first.
 *
 * @param place where its opcode lies in the page, which is also the place of its word in the ISIG page
 */
record SensorRecord(byte[] bytes, int place, Source source) {

    /** From here on a byte is no opcode but half a glucose value. */
    static final int FIRST_GLUCOSE = 0x14;

    /** A record that stands for the five minutes it was written in. */
    boolean takesFiveMinutes() {
        return isGlucose() || opcode() >= 0x02 && opcode() <= 0x07;
    }

    boolean isGlucose() {
        return opcode() >= FIRST_GLUCOSE;
    }

    boolean isTimestamp() {
        return opcode() == 0x08 && bytes.length == 5;
    }

    int opcode() {
        return u8(0);
    }

    int u8(int at) {
        return bytes[at] & 0xFF;
    }

    String name() {
        return "0x%02x".formatted(opcode());
    }

    boolean isStamped() {
        return opcode() >= 0x08 && opcode() <= 0x10 && bytes.length >= 5;
    }

    Optional<LocalDateTime> stamp() {
        return isStamped() ? SensorTime.read(bytes, 1) : Optional.empty();
    }

    /** Whole, of an opcode somebody has named, and at a time there is where it has one. */
    boolean isUnderstood() {
        boolean isNamed = isGlucose() || opcode() == 0x13 || opcode() > 0 && opcode() <= 0x10 && opcode() != 0x09;
        return isNamed && bytes.length == sizeOf(opcode()) && (!isStamped() || stamp().isPresent());
    }

    /** Bits 5-6 of the day's byte. */
    int subType() {
        return u8(3) >> 5 & 3;
    }

    /** The size its opcode asks for; one for a reading and for what nobody knows. */
    static int sizeOf(int opcode) {
        return switch (opcode) {
            case 0x03, 0x04, 0x05, 0x07 -> 2;
            case 0x08, 0x0A, 0x0B, 0x0C, 0x0D -> 5;
            case 0x0E -> 6;
            case 0x0F -> 7;
            case 0x10 -> 8;
            default -> 1;
        };
    }
}
