package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workbook as Excel writes it since 2007: XML in a zip, read in two passes, since texts may stand behind what uses them. */
final class XlsxWorkbook {

    private XlsxWorkbook() {}

    static List<Sheet> read(byte[] bytes, int mostBytes) throws WorkbookRefused {
        var list = new SheetList();
        var styles = new CellStyles();
        var texts = new SharedTexts();
        new BoundedZip(bytes).each((name, content) -> {
            switch (name) {
                case "xl/workbook.xml", "xl/_rels/workbook.xml.rels" -> Xml.read(content, list);
                case "xl/styles.xml" -> Xml.read(content, styles);
                case "xl/sharedStrings.xml" -> Xml.read(content, texts);
                default -> {}
            }
        });
        Map<String, SheetText> written = new HashMap<>();
        var budget = new TextBudget(mostBytes);
        Set<String> missing = new HashSet<>();
        for (SheetList.Named sheet : list.sheets()) {
            if (!missing.add(list.fileOf(sheet))) {
                throw WorkbookRefused.damaged();
            }
            written.put(list.fileOf(sheet), new SheetText(budget));
        }
        new BoundedZip(bytes).each((name, content) -> {
            SheetText text = written.get(SheetList.same(name));
            if (text != null) {
                missing.remove(SheetList.same(name));
                Xml.read(content, new SheetXml(texts, styles, list.isFrom1904(), text));
            }
        });
        if (!missing.isEmpty()) {
            throw WorkbookRefused.damaged(); // cut off where a file in it ends
        }
        return sheets(list, written);
    }

    private static List<Sheet> sheets(SheetList list, Map<String, SheetText> written) throws WorkbookRefused {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < list.sheets().size(); i++) {
            SheetList.Named named = list.sheets().get(i);
            SheetText text = written.get(list.fileOf(named));
            if (text != null && !text.isEmpty()) {
                sheets.add(new Sheet(i, named.name(), named.isHidden(), text.bytes()));
            }
        }
        return sheets;
    }
}
