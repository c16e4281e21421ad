package org.islet.reports.pdf;

import org.islet.reports.chart.Tokens;
import org.islet.reports.pdf.Receipt.Fact;

/** A receipt as a PDF file, in the typeface of the reports and readable without being seen: equal ones are equal files. */
public final class ReceiptRenderer {

    private static final float NAMES = 130;
    private static final float TOP = 40;
    private static final float SPACE = 7;

    private final Sheet sheet;

    /** The base line of what is written next. */
    private float line = TOP;

    private ReceiptRenderer(Sheet sheet) {
        this.sheet = sheet;
    }

    public static byte[] render(Receipt receipt) {
        var file = new PdfFile(receipt.paper(), Description.of(receipt.title(), receipt.language()));
        new ReceiptRenderer(file.page(receipt.title())).write(receipt);
        return file.finished();
    }

    private void write(Receipt receipt) {
        sheet.structure().as(Tag.REPORT, () -> sheet.words(0, 9, receipt.title(), Ink.HEAD));
        sheet.rule(0, 20, sheet.width(), Tokens.color("mark"), 0.5f);
        sheet.structure().as(Tag.TABLE, () -> receipt.facts().forEach(this::write));
        receipt.sentences().forEach(this::write);
        sheet.structure().as(Tag.PARAGRAPH, () -> sheet.words(0, sheet.height() - 1, receipt.foot(), Ink.NOTE));
    }

    private void write(Fact fact) {
        sheet.structure().as(Tag.ROW, () -> line = below(fact));
        sheet.rule(0, line - SPACE - Ink.BODY.size(), sheet.width(), Tokens.color("line"), 0.5f);
    }

    /** Name and value begin on one base line; the longer of both says where the next row begins. */
    private float below(Fact fact) {
        int lines = Math.max(
                Ink.QUIET.lines(fact.name(), NAMES - SPACE).size(),
                Ink.BODY.lines(fact.value(), sheet.width() - NAMES).size());
        sheet.structure().asHead("Row", () -> sheet.paragraph(0, line, NAMES - SPACE, fact.name(), Ink.QUIET));
        sheet.structure()
                .as(Tag.CELL, () -> sheet.paragraph(NAMES, line, sheet.width() - NAMES, fact.value(), Ink.BODY));
        return line + (lines - 1) * Ink.BODY.line() + 2 * SPACE + Ink.BODY.size();
    }

    private void write(String sentence) {
        line += SPACE;
        sheet.structure().as(Tag.PARAGRAPH, () -> line = sheet.paragraph(0, line, sheet.width(), sentence, Ink.BODY));
    }
}
