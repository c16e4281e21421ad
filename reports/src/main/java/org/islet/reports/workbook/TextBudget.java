package org.islet.reports.workbook;

/** How much text all sheets of a workbook together may become. */
final class TextBudget {

    private long left;

    TextBudget(int bytes) {
        this.left = bytes;
    }

    void spend(int bytes) throws WorkbookRefused {
        left -= bytes;
        if (left < 0) {
            throw WorkbookRefused.tooLarge();
        }
    }
}
