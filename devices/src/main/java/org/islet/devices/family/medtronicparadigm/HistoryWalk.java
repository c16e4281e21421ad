package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.islet.devices.capture.CapturePart;

/**
 * One page cut into records, from its first byte to the zeros at its end.
 *
 * @param records in the order they lie in the page, which is the order they happened
 * @param stop where an unknown opcode, or a record longer than what is left, ended the walk; or the end of the records
 * @param end where the records end, and only zeros follow
 */
record HistoryWalk(CapturePart page, List<HistoryRecord> records, int stop, int end) {

    HistoryWalk {
        records = List.copyOf(records);
    }

    /** Walks the first {@code length} bytes; what follows them is the checksum. */
    static HistoryWalk of(CapturePart page, int length, Generation generation) {
        byte[] bytes = page.bytes();
        List<HistoryRecord> records = new ArrayList<>();
        int at = 0;
        while (at < length) {
            OptionalInt size = bytes[at] == 0 ? OptionalInt.empty() : RecordSizes.sizeAt(bytes, at, generation);
            if (size.isEmpty() || at + size.getAsInt() > length) {
                break;
            }
            records.add(new HistoryRecord(page, at, at + size.getAsInt(), generation));
            at += size.getAsInt();
        }
        return new HistoryWalk(page, records, at, Math.max(at, endOfNonZero(bytes, length)));
    }

    boolean isComplete() {
        return stop == end;
    }

    /** The share of the stamped records whose time is possible; 0 when no record is stamped. */
    double possibleTimes() {
        long stamped = records.stream().filter(RecordStamps::isStamped).count();
        long possible = records.stream().filter(RecordStamps::hasPossibleTime).count();
        return stamped == 0 ? 0 : (double) possible / stamped;
    }

    private static int endOfNonZero(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }
}
