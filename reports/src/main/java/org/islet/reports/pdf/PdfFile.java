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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
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

    PdfFile(Paper paper, String title, Locale language) {
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
        writer.setXmpMetadata(new Description(title, language).bytes());
        document.addTitle(title);
        document.addProducer("Islet");
        document.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().remove(PdfName.MODDATE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
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
        return withIdOfContent(bytes.toByteArray());
    }

    /** A PDF's identifier is random by default; ours is the digest of the file, so equal reports are equal files. */
    private static byte[] withIdOfContent(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int id = text.lastIndexOf("/ID");
        int open = text.indexOf('[', id);
        int close = text.indexOf(']', open);
        for (int i = open; i < close; i++) {
            pdf[i] = isHex(pdf[i]) ? (byte) '0' : pdf[i];
        }
        byte[] digest = HexFormat.of().formatHex(sha256(pdf)).getBytes(StandardCharsets.US_ASCII);
        int next = 0;
        for (int i = open; i < close; i++) {
            if (pdf[i] == '0') {
                pdf[i] = digest[next++ % 32];
            }
        }
        return pdf;
    }

    private static boolean isHex(byte letter) {
        return Character.digit(letter, 16) >= 0;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
