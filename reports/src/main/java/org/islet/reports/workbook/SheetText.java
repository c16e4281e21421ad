package org.islet.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.devices.catalogue.UnreadSheet;

/** Writes the cells of a sheet as they come, row by row and from left to right; a row that is not there is an empty line. */
final class SheetText {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1024;
    private static final int ENOUGH_TEXTS = 3;
    private static final int LETTERS = 26;
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d).*", Pattern.DOTALL);

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final TextBudget budget;
    private final BitSet columnsOfDates = new BitSet();
    private final Map<Integer, Integer> writtenDates = new HashMap<>();
    private int row;
    private int column;
    private boolean isEmpty = true;
    private boolean isAtStart = true;

    SheetText(TextBudget budget) {
        this.budget = budget;
    }

    /** A date or a number as it is to be read. */
    void cell(int atRow, int atColumn, ShownNumber number) throws WorkbookRefused {
        if (number.isDate()) {
            columnsOfDates.set(atColumn);
            if (writtenDates.getOrDefault(atColumn, 0) >= ENOUGH_TEXTS) {
                throw mixed(atColumn);
            }
        }
        put(atRow, atColumn, number.text());
    }

    /** A break of the line within a cell becomes a blank, so that lines stay rows. */
    void cell(int atRow, int atColumn, String content) throws WorkbookRefused {
        if (WRITTEN_DATE.matcher(content).matches()) {
            writtenDates.merge(atColumn, 1, Integer::sum);
            if (columnsOfDates.get(atColumn)) {
                throw mixed(atColumn);
            }
        }
        put(atRow, atColumn, content);
    }

    /** A text that no spreadsheet has touched. */
    void text(int atRow, int atColumn, String content) throws WorkbookRefused {
        put(atRow, atColumn, content);
    }

    /**
     * Opened by a program that writes dates the other way round, a table's days above 12 stay text and all others become
     * dates of another day: nothing tells afterwards which.
     */
    private static WorkbookRefused mixed(int column) {
        return new WorkbookRefused(UnreadSheet.mixedDates(letters(column)));
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private void put(int atRow, int atColumn, String content) throws WorkbookRefused {
        if (content.isEmpty()) {
            return;
        }
        boolean isInOrder = atRow > row || atRow == row && (atColumn > column || atColumn == column && isAtStart);
        if (!isInOrder || atRow < 0 || atColumn < 0) {
            throw WorkbookRefused.damaged();
        }
        if (atRow >= MOST_ROWS || atColumn >= MOST_COLUMNS) {
            throw WorkbookRefused.tooLarge();
        }
        goTo(atRow, atColumn);
        isAtStart = false;
        isEmpty = false;
        byte[] bytes = quoted(content).getBytes(StandardCharsets.UTF_8);
        budget.spend(bytes.length);
        text.write(bytes, 0, bytes.length);
    }

    private void goTo(int atRow, int atColumn) throws WorkbookRefused {
        budget.spend(atRow - row + atColumn);
        for (; row < atRow; row++) {
            text.write('\n');
            column = 0;
        }
        for (; column < atColumn; column++) {
            text.write(',');
        }
    }

    private static String quoted(String content) {
        String line = content.replace('\r', ' ').replace('\n', ' ').replace('\u0000', ' ');
        boolean isPlain =
                line.indexOf(',') < 0 && line.indexOf('"') < 0 && line.indexOf(';') < 0 && line.indexOf('\t') < 0;
        return isPlain ? line : '"' + line.replace("\"", "\"\"") + '"';
    }

    boolean isEmpty() {
        return isEmpty;
    }

    byte[] bytes() {
        text.write('\n');
        return text.toByteArray();
    }
}
