package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a workbook says of its sheets, in its order, and from which year on it counts days. */
final class SheetList implements Xml.ElementReader {

    private static final int MOST = 255;

    private final List<Named> sheets = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private boolean isFrom1904;

    @Override
    public void begin(String name, XMLStreamReader xml) throws WorkbookRefused {
        switch (name) {
            // a later one of an extension has the same name, and says nothing of days
            case "workbookPr" -> isFrom1904 |= Xml.isTrue(Xml.attribute(xml, "date1904"));
            case "sheet" ->
                sheets.add(new Named(
                        Xml.attribute(xml, "name"),
                        idOf(xml),
                        !Xml.attribute(xml, "state").matches("|visible")));
            case "Relationship" -> files.put(Xml.attribute(xml, "Id"), Xml.attribute(xml, "Target"));
            default -> {}
        }
        if (sheets.size() > MOST || files.size() > MOST * MOST) {
            throw WorkbookRefused.tooLarge();
        }
    }

    /** Its name differs from that of {@code sheetId} by its namespace alone in some files. */
    private static String idOf(XMLStreamReader xml) {
        return Xml.attribute(xml, "id");
    }

    boolean isFrom1904() {
        return isFrom1904;
    }

    List<Named> sheets() {
        return sheets;
    }

    /** The file of a sheet in the zip, as {@link #same} writes names. */
    String fileOf(Named sheet) throws WorkbookRefused {
        String target = files.getOrDefault(sheet.id(), "").replace('\\', '/');
        if (target.isEmpty()) {
            throw WorkbookRefused.damaged();
        }
        String below = target.startsWith("./") ? target.substring(2) : target;
        return same(below.startsWith("/") ? below.substring(1) : "xl/" + below);
    }

    /** Names of files in a workbook are the same in small and capital letters. */
    static String same(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A sheet by its name and the number of its file. */
    record Named(String name, String id, boolean isHidden) {}
}
