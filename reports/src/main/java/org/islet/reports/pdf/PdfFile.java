package org.islet.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.islet.reports.model.Paper;
import org.jspecify.annotations.Nullable;

/** A PDF being written, page after page. */
final class PdfFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    private final Fonts fonts = new Fonts();
    private final Paper paper;
    private final Document document;
    private final PdfWriter writer;
    private final Structure structure;
    private int pages;
    private @Nullable PdfOutline chapter;

    PdfFile(Paper paper, Description description) {
        this.paper = paper;
        this.document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        try {
            this.writer = PdfWriter.getInstance(document, bytes);
        } catch (DocumentException e) {
            throw new IllegalStateException("A new PDF document cannot be opened twice", e);
        }
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(description.bytes());
        document.addTitle(description.title());
        document.addProducer("Islet");
        document.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(description.language().toLanguageTag()));
        structure = new Structure(writer);
    }

    /** The next page, with its entry in the outline. */
    Sheet page(String bookmark) {
        Sheet sheet = page();
        chapter = new PdfOutline(writer.getDirectContent().getRootOutline(), top(), bookmark);
        return sheet;
    }

    /** The next page, with its entry below the last that stands alone. */
    Sheet pageBelow(String bookmark) {
        Sheet sheet = page();
        bookmarkBelow(bookmark);
        return sheet;
    }

    /** Of the page that is being written. */
    void bookmarkBelow(String bookmark) {
        new PdfOutline(chapter == null ? writer.getDirectContent().getRootOutline() : chapter, top(), bookmark);
    }

    /** The next page, with none. */
    Sheet page() {
        if (pages++ > 0) {
            document.newPage();
        }
        writer.setPageEmpty(false);
        structure.page();
        return new Sheet(writer.getDirectContent(), structure, fonts, paper);
    }

    private PdfDestination top() {
        return new PdfDestination(PdfDestination.FITH, paper.height());
    }

    byte[] finished() {
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        document.close();
        return ContentId.writtenInto(bytes.toByteArray());
    }
}
