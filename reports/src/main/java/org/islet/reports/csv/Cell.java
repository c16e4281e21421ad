package org.islet.reports.csv;

/** Text as one cell of a CSV file that a spreadsheet will show and never execute. */
public final class Cell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
    public static String of(String text) {
        return startsAFormula(text) && !isNumber(text) ? "'" + text : text;
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
