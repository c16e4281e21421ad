package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/** A row of a table, its cells broken into lines. */
record TableRow(List<List<String>> cells, float height) {

    static TableRow of(List<Table.Cell> row, TableColumns columns, Words words) {
        var said = new CellWords(words);
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            List<String> lines = columns.lines(i, said.of(row.get(i)));
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        return new TableRow(
                List.copyOf(cells), columns.row() + (most - 1) * columns.ink().line());
    }

    void write(Sheet sheet, TableColumns columns, float x, float line) {
        sheet.structure().as(Tag.ROW, () -> {
            sheet.structure().asHead("Row", () -> write(sheet, columns, x, line, 0));
            for (int i = 1; i < cells.size(); i++) {
                int column = i;
                sheet.structure().as(Tag.CELL, () -> write(sheet, columns, x, line, column));
            }
        });
    }

    private void write(Sheet sheet, TableColumns columns, float x, float first, int column) {
        float line = first;
        for (String words : cells.get(column)) {
            columns.write(sheet, x, line, column, words, columns.ink());
            line += columns.ink().line();
        }
    }
}
