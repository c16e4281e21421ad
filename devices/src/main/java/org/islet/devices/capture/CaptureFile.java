package org.islet.devices.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * How a capture travels and is kept: one line of JSON that says what was read, then the bytes of its parts unchanged,
 * one after the other.
 *
 * <p>Parts of an opened file know their place in it, so an event's source points into the very bytes that are stored.
 */
public final class CaptureFile {

    /** What every capture file begins with; no other file does. */
    private static final byte[] SIGNATURE = "{\"islet\":\"capture\"".getBytes(StandardCharsets.US_ASCII);

    /** A header longer than this is not one of ours. */
    static final int LONGEST_HEADER = 1 << 20;

    private CaptureFile() {}

    public static boolean isOne(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    public static byte[] bytesOf(RawCapture capture) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(capture, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void write(RawCapture capture, OutputStream out) throws IOException {
        out.write(CaptureHeader.of(capture).line());
        for (CapturePart part : capture.parts()) {
            out.write(part.bytes());
        }
    }

    public static RawCapture open(byte[] bytes) throws DamagedCaptureFile {
        return open(bytes, 0);
    }

    /** @param file the file's place among those opened together, for the sources of its events */
    public static RawCapture open(byte[] bytes, int file) throws DamagedCaptureFile {
        int headerEnd = headerEnd(bytes);
        CaptureHeader header = CaptureHeader.parse(bytes, headerEnd);
        List<CapturePart> parts = new ArrayList<>();
        int offset = headerEnd + 1;
        for (CaptureHeader.Part part : header.parts()) {
            if (part.length() > bytes.length - offset) {
                throw new DamagedCaptureFile(Phrase.of("capture-file.cut", parts.size() + 1));
            }
            byte[] own = Arrays.copyOfRange(bytes, offset, offset + part.length());
            parts.add(new CapturePart(part.kind(), part.name(), own, file, offset));
            offset += part.length();
        }
        if (offset != bytes.length) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.more"));
        }
        return header.capture(parts);
    }

    private static int headerEnd(byte[] bytes) throws DamagedCaptureFile {
        if (!isOne(bytes)) {
            throw new DamagedCaptureFile(Phrase.of("capture-file.beginning"));
        }
        for (int i = 0; i < Math.min(bytes.length, LONGEST_HEADER); i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        throw new DamagedCaptureFile(Phrase.of("capture-file.endless"));
    }
}
