package org.islet.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.CapturePart;

/** A workbook written by hand, one piece of XML after the other, for tests. */
public final class XlsxFile {

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/><numFmt numFmtId=\"166\" formatCode=\"0.0\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                    + "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private String extension = "";
    private int count;

    /** @param rows what stands within {@code sheetData}; styles: 1 day and time, 2 day, 3 time of day, 4 duration */
    public XlsxFile sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    public XlsxFile sheet(String name, String state, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"r%d\" Target=\"worksheets/s%d.xml\"/>".formatted(count, count));
        return file(
                "xl/worksheets/s%d.xml".formatted(count), "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** As programs since 2013 do, with an element of a name that means something elsewhere. */
    XlsxFile extended() {
        extension = "<extLst><ext><x15:workbookPr xmlns:x15=\"x15\" chartTrackingRefBase=\"1\"/></ext></extLst>";
        return this;
    }

    public XlsxFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public XlsxFile file(String name, String content) {
        files.put(name, content);
        return this;
    }

    public byte[] bytes() {
        file("xl/styles.xml", STYLES);
        file("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        file(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties + "<sheets>" + sheets + "</sheets>" + extension + "</workbook>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    CapturePart part() {
        return part(bytes());
    }

    static CapturePart part(byte[] bytes) {
        return new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0);
    }

    /** A cell of a text that stands in it. */
    public static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    public static String number(String reference, int style, String number) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, style, number);
    }
}
