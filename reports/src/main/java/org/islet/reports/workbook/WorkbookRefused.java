package org.islet.reports.workbook;

import java.io.IOException;
import org.islet.devices.catalogue.UnreadSheet;
import org.islet.devices.phrase.Phrase;

/** A workbook that is locked, damaged, larger than may be read, or whose dates a spreadsheet has mixed up. */
final class WorkbookRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    WorkbookRefused(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    static WorkbookRefused locked() {
        return new WorkbookRefused(UnreadSheet.LOCKED);
    }

    static WorkbookRefused damaged() {
        return new WorkbookRefused(UnreadSheet.DAMAGED);
    }

    static WorkbookRefused tooLarge() {
        return new WorkbookRefused(UnreadSheet.TOO_LARGE);
    }

    Phrase phrase() {
        return phrase;
    }
}
