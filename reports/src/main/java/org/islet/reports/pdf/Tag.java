package org.islet.reports.pdf;

import com.lowagie.text.pdf.PdfName;

/** What a piece of a page is, for programs that read it aloud or take it apart. */
enum Tag {
    DOCUMENT("Document", false),
    REPORT("H1", true),
    DAY("H2", true),
    HEADING("H2", true),
    HEADING_OF_DAY("H3", true),
    PARAGRAPH("P", true),
    TABLE("Table", false),
    ROW("TR", false),
    HEAD_CELL("TH", true),
    CELL("TD", true),
    FIGURE("Figure", true);

    private final PdfName name;
    private final boolean holdsWords;

    Tag(String name, boolean holdsWords) {
        this.name = new PdfName(name);
        this.holdsWords = holdsWords;
    }

    PdfName pdfName() {
        return name;
    }

    /** Whether words and drawings stand in it, and not other pieces. */
    boolean holdsWords() {
        return holdsWords;
    }
}
