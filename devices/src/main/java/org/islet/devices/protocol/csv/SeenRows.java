package org.islet.devices.protocol.csv;

/** Tells rows that repeat an earlier one, at some sixteen bytes a row, so that a file of any length can be watched. */
public final class SeenRows {

    private long[] table = new long[1024];
    private int used;

    /**
     * Whether this is the first row that holds this.
     *
     * @param content never 0, as {@link CsvRow#contentFrom} gives it
     */
    public boolean isNew(long content) {
        int slot = slotOf(content, table);
        if (table[slot] == content) {
            return false;
        }
        table[slot] = content;
        used++;
        if (2 * used > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long content : table) {
            if (content != 0) {
                larger[slotOf(content, larger)] = content;
            }
        }
        table = larger;
    }

    /** Where it stands, or the free place it belongs. */
    private static int slotOf(long content, long[] table) {
        int slot = (int) content & table.length - 1;
        while (table[slot] != 0 && table[slot] != content) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
