package org.islet.devices.family.medtronicparadigm;

import java.nio.ByteBuffer;
import org.islet.devices.bytes.Crc8;

/**
 * What the stick is told to send to a pump (docs/devices/medtronic-paradigm.md; checked against three published frames).
 *
 * <pre>
 * 0-3   01 00 A7 01          send to a Paradigm
 * 4-6   the pump's number
 * 7-8   80 | how many parameters, big-endian
 * 9     button, 0 for none
 * 10    how often the stick repeats it
 * 11    how much is expected back
 * 12    0
 * 13    command
 * 14    CRC-8 of all before
 * 15-   parameters
 * last  CRC-8 of the parameters; 0 where there are none
 * </pre>
 */
final class RadioFrame {

    static final byte SEND = 0x01;
    static final int NUMBER_AT = 4;
    static final int COUNT_AT = 8;
    static final int COMMAND_AT = 13;
    static final int HEAD = 15;

    private static final byte[] TO_A_PARADIGM = {SEND, 0x00, (byte) 0xA7, 0x01};
    private static final byte COUNT_MARK = (byte) 0x80;

    private RadioFrame() {}

    static byte[] of(PumpNumber number, PumpCommand command, byte[] parameters) {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + parameters.length + 1)
                .put(TO_A_PARADIGM)
                .put(number.bytes())
                .put(COUNT_MARK)
                .put((byte) parameters.length)
                .put((byte) command.button())
                .put((byte) command.stickRepeats())
                .put((byte) command.expected())
                .put((byte) 0)
                .put((byte) command.code());
        frame.put((byte) Crc8.of(frame.array(), 0, COMMAND_AT + 1));
        frame.put(parameters).put((byte) Crc8.of(parameters, 0, parameters.length));
        return frame.array();
    }
}
