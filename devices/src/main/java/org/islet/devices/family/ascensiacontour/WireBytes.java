package org.islet.devices.family.ascensiacontour;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.Source;

/** Bytes of the link taken out of their envelopes, each of which remembers where in the capture it came from. */
final class WireBytes {

    private final List<CapturePart> parts;
    private byte[] bytes = new byte[1024];
    private int[] partOf = new int[1024];
    private int[] placeOf = new int[1024];
    private final BitSet partsOfHexLines = new BitSet();
    private int length;

    WireBytes(List<CapturePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Adds the bytes {@code from} (included) to {@code to} (excluded) of a part. */
    void add(int part, int from, int to) {
        for (int i = from; i < to; i++) {
            add(parts.get(part).bytes()[i], part, i);
        }
    }

    /** Adds bytes that were written as hex digits on a line, counted from 1. */
    void addFromLine(int part, int line, byte[] fromHex) {
        partsOfHexLines.set(part);
        for (byte b : fromHex) {
            add(b, part, line);
        }
    }

    private void add(byte b, int part, int place) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
            partOf = Arrays.copyOf(partOf, 2 * length);
            placeOf = Arrays.copyOf(placeOf, 2 * length);
        }
        bytes[length] = b;
        partOf[length] = part;
        placeOf[length] = place;
        length++;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Where the bytes {@code from} (included) to {@code to} (excluded) lie in the capture; only as far as the part they
     * begin in goes.
     */
    Source source(int from, int to) {
        int part = partOf[from];
        if (partsOfHexLines.get(part)) {
            return parts.get(part).line(placeOf[from]);
        }
        int last = from;
        while (last + 1 < to && partOf[last + 1] == part) {
            last++;
        }
        return parts.get(part).source(placeOf[from], placeOf[last] + 1);
    }
}
