package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the numbers of cells are shown, by the number of a cell's style. */
final class CellStyles implements Xml.ElementReader {

    private static final int MOST = 1 << 16;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, CellFormat> known = new HashMap<>();
    private boolean isOfCells;

    @Override
    public void begin(String name, XMLStreamReader xml) throws WorkbookRefused {
        switch (name) {
            // those of cells come first; later ones of the same number are of conditions
            case "numFmt" ->
                codes.putIfAbsent(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
            case "cellXfs" -> isOfCells = true;
            case "xf" -> {
                if (isOfCells) {
                    formats.add(number(Xml.attribute(xml, "numFmtId")));
                }
            }
            default -> {}
        }
        if (codes.size() > MOST || formats.size() > MOST) {
            throw WorkbookRefused.tooLarge();
        }
    }

    @Override
    public void end(String name) {
        isOfCells &= !name.equals("cellXfs");
    }

    /** A plain number where nothing is known of the style. */
    CellFormat of(int style) {
        if (style < 0 || style >= formats.size()) {
            return CellFormat.NUMBER;
        }
        return known.computeIfAbsent(formats.get(style), this::format);
    }

    private CellFormat format(int number) {
        String code = codes.get(number);
        String builtIn =
                number >= 0 && number < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(number) : "";
        return CellFormat.of(number, code == null ? builtIn : code);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
