package org.islet.devices.protocol.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: UTF-8 or UTF-16 where a byte order mark or the bytes say so, and Windows-1252, which spreadsheets
 * of western Europe write, where they are not valid UTF-8.
 */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_BYTES_A_CHARACTER = 4;
    private static final int CHECKED_AT_ONCE = 8192;

    private FileText() {}

    public static Reader open(byte[] bytes) {
        return open(bytes, bytes.length);
    }

    private static Reader open(byte[] bytes, int length) {
        Encoding encoding = encodingOf(bytes, length);
        var input = new ByteArrayInputStream(bytes, encoding.markLength(), length - encoding.markLength());
        return new InputStreamReader(input, encoding.charset());
    }

    /** The first characters; enough to recognise a file by. */
    public static String head(byte[] bytes, int characters) {
        char[] head = new char[characters];
        int length = 0;
        try (Reader text = open(bytes, Math.min(bytes.length, characters * MOST_BYTES_A_CHARACTER))) {
            int read = text.read(head, 0, characters);
            while (read > 0) {
                length += read;
                read = text.read(head, length, characters - length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(head, 0, length);
    }

    private static Encoding encodingOf(byte[] bytes, int length) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first > 0 && second == 0 && at(bytes, 2) > 0 && at(bytes, 3) == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (first == 0 && second > 0 && at(bytes, 2) == 0 && at(bytes, 3) > 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(isUtf8(bytes, length) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer ignored = CharBuffer.allocate(CHECKED_AT_ONCE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            ignored.clear();
            result = decoder.decode(input, ignored, length == bytes.length);
        }
        return !result.isError();
    }

    private record Encoding(Charset charset, int markLength) {}
}
