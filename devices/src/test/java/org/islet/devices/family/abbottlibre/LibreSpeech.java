package org.islet.devices.family.abbottlibre;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Speaks as a Libre reader does: records in answers, answers in numbered pieces, pieces in reports. Made after the facts. */
final class LibreSpeech {

    static final int HISTORY_TABLE = 6;
    static final int HISTORY = 12;
    static final int TIME_IS_VALID = 0x80;
    static final int FIRST = 1 << 12;
    static final int CLOCK_SET = 1 << 13;
    static final int FOOD = 1 << 14;
    static final int INSULIN = 1 << 15;

    private static final int LONGEST_DATA = 56;

    private LibreSpeech() {}

    static byte[] history(int number, long seconds, int offset, int word) {
        return history(number, TIME_IS_VALID, seconds, offset, word, 0);
    }

    static byte[] history(int number, int flags, long seconds, int offset, int word, int quality) {
        ByteBuffer body = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        body.putShort((short) word).putShort((short) 15).putShort((short) quality);
        return record(HISTORY_TABLE, number, HISTORY, flags, seconds, offset, body.array());
    }

    static byte[] record(int table, int number, int type, int flags, long seconds, int offset, byte[] body) {
        ByteBuffer bytes = ByteBuffer.allocate(15 + body.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) table).putShort((short) number).put((byte) type).put((byte) flags);
        bytes.putInt((int) seconds).putInt(offset).put(body);
        bytes.putShort((short) ReaderRecord.checksum(bytes.array(), 1, bytes.position()));
        return bytes.array();
    }

    /** Configuration table 1, with its number before it. */
    static byte[] configuration(long factorySeconds) {
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 1).putInt(157, (int) factorySeconds);
        return bytes.array();
    }

    static byte[] answer(int operation, byte[] data) {
        var bytes = new ByteArrayOutputStream();
        for (int length = data.length; length > 0; length >>= 7) {
            bytes.write(0x80 | length & 0x7F);
        }
        bytes.write(operation);
        bytes.writeBytes(data);
        return bytes.toByteArray();
    }

    /** The pieces that carry these answers one after the other, each as full as it can be. */
    static List<byte[]> pieces(int firstNumber, byte[]... answers) {
        var all = new ByteArrayOutputStream();
        for (byte[] answer : answers) {
            all.writeBytes(answer);
        }
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < all.size(); at += LONGEST_DATA) {
            byte[] data = Arrays.copyOfRange(all.toByteArray(), at, Math.min(at + LONGEST_DATA, all.size()));
            pieces.add(piece(firstNumber + pieces.size(), data));
        }
        return pieces;
    }

    static byte[] piece(int number, byte[] data) {
        ByteBuffer bytes = ByteBuffer.allocate(6 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 9).put((byte) number).putInt(AtpFrame.checksum(data, 0, data.length));
        bytes.put(data);
        return bytes.array();
    }

    static byte[] report(int type, byte[] load) {
        byte[] report = new byte[HidReport.SIZE];
        report[0] = (byte) type;
        report[1] = (byte) load.length;
        System.arraycopy(load, 0, report, 2, load.length);
        return report;
    }

    static byte[] together(List<byte[]> items) {
        var bytes = new ByteArrayOutputStream();
        items.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
