package org.islet.devices.family.abbottlibre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.Source;

/**
 * Bytes put together from several places of a capture, which still know where each of them lay.
 *
 * <p>Bytes are counted from the first one ever added; those that are used up can be let go, so that a long conversation
 * is never held as a whole.
 */
final class ByteAssembler {

    /** Longer pieces are named by where they begin: nobody reads kilobytes of hex. */
    private static final int LONGEST_RAW = 512;

    private static final int ROOM = 256;

    private record Piece(int at, CapturePart part, int from) {}

    private final List<Piece> pieces = new ArrayList<>();
    private byte[] bytes;
    /** The place of {@code bytes[0]} in the count. */
    private int origin;

    private int begin;
    private int end;

    ByteAssembler() {
        this.bytes = new byte[ROOM];
    }

    private ByteAssembler(CapturePart part) {
        this.bytes = part.bytes();
        this.end = part.bytes().length;
        pieces.add(new Piece(0, part, 0));
    }

    /** One part as it is; nothing is added to it. */
    static ByteAssembler of(CapturePart part) {
        return new ByteAssembler(part);
    }

    void add(CapturePart part, int from, int to) {
        if (end - origin + to - from > bytes.length) {
            makeRoom(to - from);
        }
        System.arraycopy(part.bytes(), from, bytes, end - origin, to - from);
        pieces.add(new Piece(end, part, from));
        end += to - from;
    }

    private void makeRoom(int wanted) {
        int kept = end - begin;
        byte[] roomy = new byte[Math.max(ROOM, 2 * (kept + wanted))];
        System.arraycopy(bytes, begin - origin, roomy, 0, kept);
        bytes = roomy;
        origin = begin;
        if (kept == 0) {
            pieces.clear();
        } else {
            pieces.subList(0, pieceOf(begin)).clear();
        }
    }

    /** The first byte still held. */
    int begin() {
        return begin;
    }

    /** The first byte not yet there. */
    int end() {
        return end;
    }

    boolean isEmpty() {
        return begin == end;
    }

    int at(int index) {
        return bytes[index - origin] & 0xFF;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from - origin, to - origin);
    }

    /** Lets go of everything before {@code index}. */
    void forget(int index) {
        begin = index;
    }

    Source source(int from, int to) {
        int index = pieceOf(from);
        Piece piece = pieces.get(index);
        int at = piece.from() + from - piece.at();
        boolean isInOnePiece =
                index == pieces.size() - 1 || pieces.get(index + 1).at() >= to;
        return isInOnePiece && to - from <= LONGEST_RAW ? piece.part().source(at, at + to - from) : place(from);
    }

    /** Where a byte lay, without the byte. */
    Source place(int at) {
        Piece piece = pieces.get(pieceOf(at));
        return Source.ofOffset(piece.part().file(), piece.part().offset() + piece.from() + at - piece.at());
    }

    /** The last piece that begins no later than {@code at}. */
    private int pieceOf(int at) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pieces.get(middle).at() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
