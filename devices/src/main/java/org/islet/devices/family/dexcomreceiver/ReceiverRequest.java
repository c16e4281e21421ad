package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/**
 * One request, and how long its answer is where that is known.
 *
 * <pre>
 * page range   record type                                   answer: first and last page, each a whole number, -1 none
 * pages        record type · first page, 4 bytes · how many  answer: so many pages
 * the others   nothing
 * </pre>
 */
record ReceiverRequest(ReceiverCommand command, byte[] content, OptionalInt answer) {

    /** Four may be asked for; the largest packet holds three. */
    static final int MOST_PAGES = 3;

    private static final int RANGE = 8;

    static ReceiverRequest of(ReceiverCommand command) {
        return new ReceiverRequest(command, new byte[0], OptionalInt.empty());
    }

    /** One whose answer is a whole number. */
    static ReceiverRequest number(ReceiverCommand command) {
        return new ReceiverRequest(command, new byte[0], OptionalInt.of(Integer.BYTES));
    }

    static ReceiverRequest range(int type) {
        return new ReceiverRequest(ReceiverCommand.PAGE_RANGE, new byte[] {(byte) type}, OptionalInt.of(RANGE));
    }

    static ReceiverRequest pages(int type, int first, int count) {
        ByteBuffer content = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        content.put((byte) type).putInt(first).put((byte) count);
        return new ReceiverRequest(
                ReceiverCommand.PAGES, content.array(), OptionalInt.of(count * ReceiverDecoder.PAGE_SIZE));
    }

    byte[] packet() {
        return new Packet(command.number(), content).bytes();
    }

    boolean isAnsweredBy(byte[] told) {
        return answer.isEmpty() || answer.getAsInt() == told.length;
    }
}
