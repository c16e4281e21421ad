package org.islet.devices.protocol.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Writes what a zip says of its files before or behind each of them anew: checksum and sizes. */
public final class ZipChecksums {

    private static final int FILE = 0x04034B50;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int HEAD = 30;
    private static final int FLAGS = 6;
    private static final int METHOD = 8;
    private static final int CHECKSUM = 14;
    private static final int DEFLATED = 8;
    private static final int SAID_BEHIND = 0x08;

    private ZipChecksums() {}

    public static byte[] right(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + HEAD <= bytes.length; at++) {
            if (zip.getInt(at) == FILE && zip.getShort(at + METHOD) == DEFLATED) {
                int data = at
                        + HEAD
                        + Short.toUnsignedInt(zip.getShort(at + 26))
                        + Short.toUnsignedInt(zip.getShort(at + 28));
                if (data < bytes.length) {
                    deflated(zip, at, data);
                }
            }
        }
        return bytes;
    }

    private static void deflated(ByteBuffer zip, int head, int data) {
        var checksum = new CRC32();
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), data, zip.capacity() - data);
            byte[] buffer = new byte[8192];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                checksum.update(buffer, 0, read);
            }
            if (inflater.finished()) {
                int end = data + (int) inflater.getBytesRead();
                write(zip, head, end, (int) checksum.getValue(), (int) inflater.getBytesRead(), (int)
                        inflater.getBytesWritten());
            }
        } catch (DataFormatException damaged) {
            // nothing to be right about
        } finally {
            inflater.end();
        }
    }

    private static void write(ByteBuffer zip, int head, int end, int checksum, int packed, int unpacked) {
        boolean isBehind = (zip.getShort(head + FLAGS) & SAID_BEHIND) != 0;
        int place = isBehind ? end + 4 : head + CHECKSUM;
        if (place + 12 <= zip.capacity() && (!isBehind || zip.getInt(end) == DESCRIPTOR)) {
            zip.putInt(place, checksum).putInt(place + 4, packed).putInt(place + 8, unpacked);
        }
    }
}
