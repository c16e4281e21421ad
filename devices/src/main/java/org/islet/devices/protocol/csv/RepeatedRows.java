package org.islet.devices.protocol.csv;

import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * What a file tells twice word for word, because two uploaders sent the same or two exports were joined: it is kept, and
 * said once for the whole file. Only the first million is remembered.
 */
public final class RepeatedRows {

    private static final int MOST_REMEMBERED = 1 << 20;

    private long[] seen = new long[1 << 10];
    private int remembered;
    private int repeats;
    private int firstRepeat;

    /**
     * Whether this was told before.
     *
     * @param content a number for what is told, never 0
     * @param place a line or an offset
     */
    public boolean see(long content, int place) {
        int slot = slotOf(content, seen);
        if (seen[slot] == content) {
            firstRepeat = repeats == 0 ? place : firstRepeat;
            repeats++;
            return true;
        }
        if (remembered < MOST_REMEMBERED) {
            seen[slot] = content;
            remembered++;
            if (remembered * 2 > seen.length) {
                grow();
            }
        }
        return false;
    }

    public boolean see(CsvRow row, int fromColumn) {
        return see(row.contentFrom(fromColumn), row.line());
    }

    /** The line, or the offset, where the first repetition stands. */
    public int firstRepeat() {
        return firstRepeat;
    }

    public void tell(Source firstRepeat, EventSink sink) {
        if (repeats > 0) {
            sink.problem(new Problem(firstRepeat, Phrase.of("repeated", repeats)));
        }
    }

    private void grow() {
        long[] larger = new long[seen.length * 2];
        for (long content : seen) {
            if (content != 0) {
                larger[slotOf(content, larger)] = content;
            }
        }
        seen = larger;
    }

    /** Where this content stands, or the free place where it would. */
    private static int slotOf(long content, long[] table) {
        int slot = (int) (content ^ content >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != content) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
