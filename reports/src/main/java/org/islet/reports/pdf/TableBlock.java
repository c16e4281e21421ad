package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.islet.reports.chart.Tokens;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/**
 * A table: its head is repeated on each page it runs over.
 *
 * @param rights where each column ends, from the left edge
 */
record TableBlock(Table table, List<Float> rights, float width, Words words) implements Block {

    private static final float ROW = 12;
    private static final float TITLE = 16;
    private static final float GAP = 6;

    static TableBlock of(Table table, float width, Words words) {
        return new TableBlock(table, rights(table, width, words), width, words);
    }

    /** Each column has the room of its longest words, and what is left is shared. */
    private static List<Float> rights(Table table, float width, Words words) {
        var cells = new CellWords(words);
        List<Float> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            float need = Ink.NOTE.widthOf(words.say(table.columns().get(i).name()));
            for (List<Table.Cell> row : table.rows()) {
                need = Math.max(need, Ink.BODY.widthOf(cells.of(row.get(i))));
            }
            needs.add(need);
        }
        float rest = (width - needs.stream().reduce(0f, Float::sum)) / needs.size();
        List<Float> rights = new ArrayList<>();
        float right = 0;
        for (float need : needs) {
            right += need + rest;
            rights.add(right);
        }
        return List.copyOf(rights);
    }

    @Override
    public float least() {
        return TITLE + (table.rows().size() + 1) * ROW;
    }

    @Override
    public List<Block> cut(float room) {
        int fitting = (int) ((room - TITLE) / ROW) - 1;
        if (fitting < 3 || fitting >= table.rows().size()) {
            return List.of(this);
        }
        return List.of(
                new TableBlock(rows(0, fitting), rights, width, words),
                new TableBlock(rows(fitting, table.rows().size()), rights, width, words));
    }

    private Table rows(int from, int to) {
        return new Table(
                table.id(), table.title(), table.columns(), table.rows().subList(from, to), table.isShown());
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        float title = y + Ink.BODY.size();
        sheet.heading(x, title, words.say(table.title()));
        sheet.structure().as(Tag.TABLE, () -> writeRows(sheet, x, title + TITLE - 2));
    }

    private void writeRows(Sheet sheet, float x, float first) {
        float line = first;
        List<String> heads = new ArrayList<>();
        table.columns().forEach(column -> heads.add(words.say(column.name())));
        write(sheet, x, line, heads, true);
        sheet.rule(x, line + 3.5f, width, Tokens.color("line"), 0.5f);
        for (List<Table.Cell> row : table.rows()) {
            line += ROW;
            write(sheet, x, line, row.stream().map(new CellWords(words)::of).toList(), false);
        }
    }

    /** The first column and those of names from the left, the others to the right. */
    private void write(Sheet sheet, float x, float line, List<String> cells, boolean areHeads) {
        Ink ink = areHeads ? Ink.NOTE : Ink.BODY;
        sheet.structure().as(Tag.ROW, () -> {
            sheet.structure().asHead(areHeads ? "Column" : "Row", () -> sheet.words(x, line, cells.get(0), ink));
            for (int i = 1; i < cells.size(); i++) {
                String cell = cells.get(i);
                float left = x + rights.get(i - 1) + GAP;
                float right = x + rights.get(i);
                Runnable write = table.isNames(i)
                        ? () -> sheet.words(left, line, cell, ink)
                        : () -> sheet.wordsToTheLeftOf(right, line, cell, ink);
                if (areHeads) {
                    sheet.structure().asHead("Column", write);
                } else {
                    sheet.structure().as(Tag.CELL, write);
                }
            }
        });
    }
}
