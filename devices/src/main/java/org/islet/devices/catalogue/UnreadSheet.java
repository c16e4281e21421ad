package org.islet.devices.catalogue;

import org.islet.devices.phrase.Phrase;

/** What is said of a workbook, or of a sheet of one, that is not read; sheets are counted from 1, as their tabs stand. */
public final class UnreadSheet {

    /** Of a whole workbook: why, and what to do. */
    public static final Phrase LOCKED = Phrase.of("workbook.locked");

    public static final Phrase DAMAGED = Phrase.of("workbook.damaged");
    public static final Phrase TOO_OLD = Phrase.of("workbook.too-old");
    public static final Phrase TOO_LARGE = Phrase.of("workbook.too-large");

    public static final Phrase DAMAGED_DATABASE = Phrase.of("workbook.damaged-database");
    public static final Phrase LARGE_DATABASE = Phrase.of("workbook.large-database");

    private UnreadSheet() {}

    /** @param column in letters: of its dates, some are texts */
    public static Phrase mixedDates(String column) {
        return Phrase.of("workbook.mixed-dates", column);
    }

    /** @param sheet from 1 */
    public static Phrase hidden(int sheet) {
        return Phrase.of("workbook.hidden-sheet", sheet);
    }

    public static Phrase unknown(int sheet) {
        return Phrase.of("workbook.unknown-sheet", sheet);
    }

    /** @param family its title: of another than that of the sheets that are read */
    public static Phrase ofOther(int sheet, String family) {
        return Phrase.of("workbook.other-sheet", sheet, family);
    }
}
