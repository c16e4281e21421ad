package org.islet.reports.pdf;

import java.util.List;
import org.islet.reports.chart.Tokens;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/**
 * A table: its head is repeated on each page it runs over, and a row is as high as its longest text.
 *
 * @param width of all of it
 */
record TableBlock(String title, TableColumns columns, List<TableRow> rows, float width) implements Block {

    private static final float TITLE = 16;

    /** So few rows are not left alone below a head. */
    private static final int FEWEST = 3;

    static TableBlock of(Table table, float width, Words words) {
        var columns = TableColumns.of(table, width, words);
        List<TableRow> rows = table.rows().stream()
                .map(row -> TableRow.of(row, columns, words))
                .toList();
        return new TableBlock(words.say(table.title()), columns, rows, width);
    }

    @Override
    public float least() {
        return TITLE + columns.head() + height(rows);
    }

    private static float height(List<TableRow> rows) {
        return (float) rows.stream().mapToDouble(TableRow::height).sum();
    }

    @Override
    public List<Block> cut(float room) {
        float left = room - TITLE - columns.head();
        int fitting = 0;
        while (fitting < rows.size() && rows.get(fitting).height() <= left) {
            left -= rows.get(fitting).height();
            fitting++;
        }
        if (fitting < FEWEST || fitting >= rows.size()) {
            return List.of(this);
        }
        return List.of(with(rows.subList(0, fitting)), with(rows.subList(fitting, rows.size())));
    }

    private TableBlock with(List<TableRow> some) {
        return new TableBlock(title, columns, some, width);
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        float below = y + Ink.BODY.size();
        sheet.heading(x, below, title);
        sheet.structure().as(Tag.TABLE, () -> writeRows(sheet, x, below + TITLE - 2));
    }

    private void writeRows(Sheet sheet, float x, float first) {
        float last = first + columns.headRoom();
        sheet.structure().as(Tag.ROW, () -> columns.writeHeads(sheet, x, last));
        sheet.rule(x, last + 3.5f, width, Tokens.color("line"), 0.5f);
        float line = first + columns.head();
        boolean isRuled = rows.stream().anyMatch(row -> row.height() > columns.row());
        for (TableRow row : rows) {
            if (isRuled && row != rows.get(0)) {
                sheet.rule(x, line - columns.row() + 3.5f, width, Tokens.color("line"), 0.5f);
            }
            row.write(sheet, columns, x, line);
            line += row.height();
        }
    }
}
