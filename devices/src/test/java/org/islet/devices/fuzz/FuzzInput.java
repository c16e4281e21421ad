package org.islet.devices.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes a fuzzer turns, and the capture they stand for.
 *
 * <pre>
 * 0    which shape
 * 1    bits 0-1 the date order answered, 0 none; bit 2 zip the file; bit 3 turn the parts round;
 *      bit 7 leave the checksums wrong
 * 2    which model, 0 the shape's own
 * 3…   a length, two bytes, for each part but the last; then the parts' bytes
 * </pre>
 */
record FuzzInput(int shape, int options, int model, List<byte[]> contents) {

    private static final int HEAD = 3;
    private static final int LENGTH = 2;
    private static final int DATE_ORDER = 0x03;
    private static final int ZIPPED = 0x04;
    private static final int TURNED_ROUND = 0x08;
    private static final int WRONG_CHECKSUMS = 0x80;

    static FuzzInput seed(int shape, int options, List<byte[]> contents) {
        return new FuzzInput(shape, options, 0, contents);
    }

    static FuzzInput of(byte[] bytes, List<Shape> shapes) {
        byte[] all = Arrays.copyOf(bytes, Math.max(HEAD, bytes.length));
        int shape = (all[0] & 0xFF) % shapes.size();
        int lengths = LENGTH * Math.max(0, shapes.get(shape).parts() - 1);
        ByteBuffer rest = ByteBuffer.wrap(Arrays.copyOf(all, Math.max(HEAD + lengths, all.length)));
        ByteBuffer contents = rest.slice(HEAD + lengths, rest.capacity() - HEAD - lengths);
        rest.position(HEAD);
        List<byte[]> parts = new ArrayList<>();
        for (int part = 0; part < shapes.get(shape).parts(); part++) {
            boolean isLast = part == shapes.get(shape).parts() - 1;
            int length = isLast ? contents.remaining() : Short.toUnsignedInt(rest.getShort());
            byte[] content = new byte[Math.min(length, contents.remaining())];
            contents.get(content);
            parts.add(content);
        }
        return new FuzzInput(shape, all[1] & 0xFF, all[2] & 0xFF, parts);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        bytes.write(shape);
        bytes.write(options);
        bytes.write(model);
        for (int i = 0; i < contents.size() - 1; i++) {
            bytes.write(contents.get(i).length >> 8);
            bytes.write(contents.get(i).length);
        }
        contents.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** 0 for none, or one of the three from 1. */
    int dateOrder() {
        return options & DATE_ORDER;
    }

    boolean isZipped() {
        return (options & ZIPPED) != 0;
    }

    boolean isTurnedRound() {
        return (options & TURNED_ROUND) != 0;
    }

    boolean hasWrongChecksums() {
        return (options & WRONG_CHECKSUMS) != 0;
    }
}
