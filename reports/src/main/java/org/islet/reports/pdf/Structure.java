package org.islet.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/**
 * The tree of a file's pieces in the order they are read. What is written outside of a piece that holds words is no part
 * of what the file says, but of its looks: lines, boxes, and a head that says again what the first page said.
 */
final class Structure {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ALTERNATIVE = new PdfName("Alt");

    private PdfStructureElement piece;
    private boolean holdsWords;
    private boolean isOfDay;

    Structure(PdfWriter tagged) {
        piece = new PdfStructureElement(tagged.getStructureTreeRoot(), Tag.DOCUMENT.pdfName());
    }

    /** Writes the next piece, within the one being written. */
    void as(Tag tag, Runnable write) {
        within(new PdfStructureElement(piece, tag.pdfName()), tag.holdsWords(), write);
    }

    /** What follows is below no day until one is written. */
    void page() {
        isOfDay = false;
    }

    /** The page is a day's: what has a title on it stands below the day. */
    void asDay(Runnable write) {
        isOfDay = true;
        as(Tag.DAY, write);
    }

    /** The title of a block. */
    void asHeading(Runnable write) {
        as(isOfDay ? Tag.HEADING_OF_DAY : Tag.HEADING, write);
    }

    /** A head of a row or a column. */
    void asHead(String scope, Runnable write) {
        var head = new PdfStructureElement(piece, Tag.HEAD_CELL.pdfName());
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        head.put(PdfName.A, attributes);
        within(head, true, write);
    }

    /** A drawing, with the sentence that stands for it where it cannot be seen. */
    void asFigure(String alternative, Runnable write) {
        var figure = new PdfStructureElement(piece, Tag.FIGURE.pdfName());
        figure.put(ALTERNATIVE, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        within(figure, true, write);
    }

    private void within(PdfStructureElement next, boolean nextHoldsWords, Runnable write) {
        PdfStructureElement around = piece;
        boolean heldWords = holdsWords;
        piece = next;
        holdsWords = nextHoldsWords;
        write.run();
        piece = around;
        holdsWords = heldWords;
    }

    /** To be called before each word or drawing, and {@link PdfContentByte#endMarkedContentSequence} after it. */
    void mark(PdfContentByte content) {
        if (holdsWords) {
            content.beginMarkedContentSequence(piece);
        } else {
            markLooks(content);
        }
    }

    /** The same before what is looks wherever it stands. */
    static void markLooks(PdfContentByte content) {
        content.beginMarkedContentSequence(ARTIFACT);
    }
}
