package org.islet.devices.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.phrase.Phrase;

/**
 * Files of nothing but printable text. Families whose devices write bytes take none for theirs, whatever its size and
 * whoever names the family: a line of a table can read like a pump's records. What a driver read, or was written as hex
 * digits, is of bytes, however printable.
 */
public final class PrintedText {

    /** No capture of bytes is printable for so long; what damaged the end of a text does not make it one. */
    private static final int HEAD = 4096;

    /** Few bytes are printable by chance; so many, with no control character among them, are not. */
    private static final int LONG_ENOUGH = 32;

    /** Letters beside ASCII are at most so much of a text in a European alphabet of one byte a letter. */
    private static final int OF_HOW_MANY_ONE_IS_HIGH = 4;

    private PrintedText() {}

    public static boolean isIn(RawCapture capture) {
        return capture.parts().stream().anyMatch(PrintedText::is);
    }

    /** For a decoder of bytes. */
    public static void refuse(RawCapture capture) throws UnreadableCapture {
        for (CapturePart part : capture.parts()) {
            if (is(part)) {
                throw new UnreadableCapture(Phrase.of("printed-text", Place.ofFile(part.file())));
            }
        }
    }

    private static boolean is(CapturePart part) {
        byte[] bytes = Arrays.copyOf(part.bytes(), Math.min(part.bytes().length, HEAD));
        return part.kind().equals(CapturePart.UNKNOWN)
                && bytes.length > 0
                && (isOfOneByteALetter(bytes) || isOfTwoBytesALetter(bytes));
    }

    private static boolean isOfOneByteALetter(byte[] bytes) {
        int high = 0;
        for (byte octet : bytes) {
            if (octet < 0) {
                high++;
            } else if (!isPrintable(octet)) {
                return false;
            }
        }
        boolean isEuropean = bytes.length >= LONG_ENOUGH && high <= bytes.length / OF_HOW_MANY_ONE_IS_HIGH;
        return high == 0 || isEuropean || isUtf8(bytes);
    }

    /** Letters of Europe and their zeros, in either order. */
    private static boolean isOfTwoBytesALetter(byte[] bytes) {
        return bytes.length >= 2 && (isEveryOther(bytes, 0) || isEveryOther(bytes, 1));
    }

    private static boolean isEveryOther(byte[] bytes, int printable) {
        boolean hasMark = (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        for (int i = hasMark ? 2 : 0; i < bytes.length; i++) {
            boolean isRight = i % 2 == printable ? isPrintable(bytes[i]) || hasMark && bytes[i] < 0 : bytes[i] == 0;
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(byte octet) {
        return octet >= ' ' && octet <= '~' || octet >= '\t' && octet <= '\r';
    }

    /** The last letter may be cut. */
    private static boolean isUtf8(byte[] bytes) {
        var letters = CharBuffer.allocate(bytes.length);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), letters, false)
                .isError();
    }
}
