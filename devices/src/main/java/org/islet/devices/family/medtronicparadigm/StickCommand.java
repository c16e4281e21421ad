package org.islet.devices.family.medtronicparadigm;

import java.util.Arrays;
import org.islet.devices.bytes.Crc8;

/** What is said to the CareLink stick itself, beside what it sends by radio ({@link RadioFrame}): questions only. */
enum StickCommand {
    LINK_STATUS(0x03),
    PRODUCT(0x04),
    SIGNAL_STRENGTH(0x06),
    READ_RADIO(0x0C);

    private final int code;

    StickCommand(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    byte[] bytes() {
        return new byte[] {(byte) code, 0, 0};
    }

    /** Fetches a block of so many bytes. */
    static byte[] readRadio(int size) {
        byte[] command = {(byte) READ_RADIO.code, 0, (byte) (size >> 8), (byte) size, 0};
        command[command.length - 1] = (byte) Crc8.of(command, 0, command.length - 1);
        return command;
    }

    /** What goes through the cable: always a whole packet. */
    static byte[] packet(byte[] command) {
        return Arrays.copyOf(command, StickReply.SIZE);
    }
}
