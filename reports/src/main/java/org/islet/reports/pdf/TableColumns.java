package org.islet.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.reports.section.CellWords;
import org.islet.reports.section.Table;
import org.islet.reports.words.Words;

/**
 * Where the columns of a table stand: each has the room of its longest words, and what is left is shared. Where that is
 * too much, heads are broken into lines, and the widest columns of text become narrower and their text is broken too.
 *
 * @param heads what each is called, in lines
 * @param rights where each column ends, from the left edge
 * @param texts which of them are read from the left
 * @param more how much further a text stands from a number left of it, so that they are not read as one
 */
record TableColumns(List<List<String>> heads, List<Float> rights, List<Boolean> texts, float more, boolean isDense) {

    private static final float ROW = 12;
    private static final float DENSE_ROW = 9;

    /** Between a text and what stands left of it. */
    private static final float GAP = 6;

    /** And where there is room, between a text and a number left of it. */
    private static final float MORE = 10;

    /** Narrower no column of text becomes, but one whose words are all shorter. */
    private static final float LEAST_TEXT = 45;

    /** A word longer than this may be broken. */
    private static final float LONGEST_WORD = 90;

    static TableColumns of(Table table, float width, Words words) {
        List<Boolean> texts = IntStream.range(0, table.columns().size())
                .mapToObj(table::isNames)
                .toList();
        List<List<String>> heads = table.columns().stream()
                .map(column -> List.of(words.say(column.name())))
                .toList();
        float[] needs = needs(table, heads, texts, words);
        if (sum(needs) + GAP * (needs.length - 1) > width) {
            heads = IntStream.range(0, needs.length)
                    .mapToObj(i -> inLines(table.columns().get(i), texts.get(i), words))
                    .toList();
            needs = needs(table, heads, texts, words);
        }
        float room = width - GAP * numbers(texts);
        boolean isNarrow = sum(needs) > room;
        needs = isNarrow ? narrowed(needs, leasts(table, texts, needs, words), room) : needs;
        float rest = (width - sum(needs)) / needs.length;
        List<Float> rights = new ArrayList<>();
        float right = 0;
        for (float need : needs) {
            right += need + rest;
            rights.add(right);
        }
        float more = isNarrow ? 0 : Math.min(MORE, rest);
        var columns = new TableColumns(heads, List.copyOf(rights), texts, more, table.isDense());
        return new TableColumns(columns.fitted(table), columns.rights(), texts, more, table.isDense());
    }

    /** Above texts in as many lines as their column takes. */
    private List<List<String>> fitted(Table table) {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> table.columns().get(i).isText()
                        ? Ink.NOTE.lines(heads.get(i).get(0), rights.get(i) - left(i))
                        : heads.get(i))
                .toList();
    }

    /** Above numbers no wider than its longest word, or than the narrowest text. */
    private static List<String> inLines(Table.Column column, boolean isText, Words words) {
        String head = words.say(column.name());
        float widest = Stream.of(head.split(" ")).map(Ink.NOTE::widthOf).reduce(LEAST_TEXT, Math::max);
        return isText ? List.of(head) : Ink.NOTE.lines(head, widest);
    }

    private static float[] needs(Table table, List<List<String>> heads, List<Boolean> texts, Words words) {
        var cells = new CellWords(words);
        float[] needs = new float[table.columns().size()];
        for (int i = 0; i < needs.length; i++) {
            Stream<String> head = table.columns().get(i).isText()
                    ? Stream.of(heads.get(i).get(0).split(" "))
                    : heads.get(i).stream();
            needs[i] = head.map(Ink.NOTE::widthOf).reduce(0f, Math::max);
            for (List<Table.Cell> row : table.rows()) {
                for (String line : cells.of(row.get(i)).split("\n")) {
                    needs[i] = Math.max(needs[i], ink(table.isDense()).widthOf(line));
                }
            }
            needs[i] += texts.get(i) && i > 0 ? GAP : 0;
        }
        return needs;
    }

    /** Of a column of text the room of its longest word, so that none is broken; numbers need all theirs. */
    private static float[] leasts(Table table, List<Boolean> texts, float[] needs, Words words) {
        var cells = new CellWords(words);
        float[] leasts = needs.clone();
        for (int i = 0; i < leasts.length; i++) {
            int column = i;
            float longest = table.rows().stream()
                    .flatMap(row -> Stream.of(cells.of(row.get(column)).split("[ \n]")))
                    .map(ink(table.isDense())::widthOf)
                    .reduce(0f, Math::max);
            float least = Math.max(LEAST_TEXT, Math.min(LONGEST_WORD, longest) + 2 * GAP);
            leasts[i] = texts.get(i) ? Math.min(needs[i], least) : needs[i];
        }
        return leasts;
    }

    /** No text is wider than what lets all of them fit, and none narrower than its least: found by halving. */
    private static float[] narrowed(float[] needs, float[] leasts, float width) {
        float fits = 0;
        float tooWide = width;
        while (tooWide - fits > 0.1f) {
            float middle = (fits + tooWide) / 2;
            if (sum(capped(needs, leasts, middle)) > width) {
                tooWide = middle;
            } else {
                fits = middle;
            }
        }
        return capped(needs, leasts, fits);
    }

    /** Columns that end beside the next one and need a gap before them. */
    private static long numbers(List<Boolean> texts) {
        return texts.stream().skip(1).filter(isText -> !isText).count();
    }

    private static float[] capped(float[] needs, float[] leasts, float widest) {
        float[] capped = needs.clone();
        for (int i = 0; i < capped.length; i++) {
            capped[i] = Math.max(leasts[i], Math.min(capped[i], widest));
        }
        return capped;
    }

    private static float sum(float... needs) {
        float sum = 0;
        for (float need : needs) {
            sum += need;
        }
        return sum;
    }

    private static Ink ink(boolean isDense) {
        return isDense ? Ink.NOTE : Ink.BODY;
    }

    Ink ink() {
        return ink(isDense);
    }

    /** How high the row of the heads is. */
    float head() {
        return ROW + headRoom();
    }

    /** What its lines need beyond one. */
    float headRoom() {
        return (heads.stream().mapToInt(List::size).max().orElse(1) - 1) * Ink.NOTE.line();
    }

    /** The last line of each stands above the rule. */
    void writeHeads(Sheet sheet, float x, float last) {
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            sheet.structure().asHead("Column", () -> writeHead(sheet, x, last, column));
        }
    }

    private void writeHead(Sheet sheet, float x, float last, int column) {
        float line = last - (heads.get(column).size() - 1) * Ink.NOTE.line();
        for (String words : heads.get(column)) {
            write(sheet, x, line, column, words, Ink.NOTE);
            line += Ink.NOTE.line();
        }
    }

    /** How high a row of one line is. */
    float row() {
        return isDense ? DENSE_ROW : ROW;
    }

    List<String> lines(int column, String text) {
        return texts.get(column)
                ? text.lines()
                        .flatMap(line -> ink().lines(line, rights.get(column) - left(column)).stream())
                        .toList()
                : List.of(text);
    }

    private float left(int column) {
        boolean isAfterNumber = column > 1 && texts.get(column) && !texts.get(column - 1);
        return column == 0 ? 0 : rights.get(column - 1) + GAP + (isAfterNumber ? more : 0);
    }

    /** The first column and texts from the left, the others to the right. */
    void write(Sheet sheet, float x, float line, int column, String words, Ink ink) {
        if (column == 0 || texts.get(column)) {
            sheet.words(x + left(column), line, words, ink);
        } else {
            sheet.wordsToTheLeftOf(x + rights.get(column), line, words, ink);
        }
    }
}
