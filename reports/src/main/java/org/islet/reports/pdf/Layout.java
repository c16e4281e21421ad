package org.islet.reports.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.islet.reports.section.Page;
import org.islet.reports.section.Report;
import org.islet.reports.section.Section;
import org.islet.reports.words.Words;

/**
 * Places sections on pages: one below the other, none torn but tables, a day of its own on a new page, and what is left
 * of a page to the charts on it.
 */
final class Layout {

    private static final float SPACE = 12;
    private static final float SPACE_OF_TEXT = 4;

    private final float width;
    private final float room;
    private final Words words;
    private final List<PaperPage> pages = new ArrayList<>();

    /** One page: its heading where a day stands on it, and what follows. */
    record PaperPage(Optional<Page> day, List<Block> blocks) {}

    private Layout(float width, float room, Words words) {
        this.width = width;
        this.words = words;
        this.room = room;
    }

    static List<PaperPage> of(Report report, float width, float room, Words words) {
        var layout = new Layout(width, room, words);
        List<Section> flowing = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section instanceof Page page) {
                layout.fill(Optional.empty(), flowing);
                flowing.clear();
                layout.fill(Optional.of(page), page.sections());
            } else {
                flowing.add(section);
            }
        }
        layout.fill(Optional.empty(), flowing);
        return layout.pages;
    }

    /** Where charts as low as may be spare a page, they are. */
    private void fill(Optional<Page> day, List<Section> sections) {
        List<PaperPage> usual = placed(day, new Blocks(width, words, ChartBlock.LEAST).of(sections));
        List<PaperPage> low =
                usual.size() > 1 ? placed(day, new Blocks(width, words, ChartBlock.LOWEST).of(sections)) : usual;
        pages.addAll(low.size() < usual.size() ? low : usual);
    }

    /** A day of which there is nothing but its heading has that. */
    private List<PaperPage> placed(Optional<Page> day, List<Block> blocks) {
        float heading =
                day.map(page -> new PageHeading(page, width, words).height()).orElse(0f);
        List<PaperPage> filled = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        while (!waiting.isEmpty()) {
            filled.add(new PaperPage(day, onePage(waiting, room - heading)));
        }
        if (filled.isEmpty() && day.isPresent()) {
            filled.add(new PaperPage(day, List.of()));
        }
        return filled;
    }

    private static List<Block> onePage(Deque<Block> waiting, float room) {
        List<Block> placed = new ArrayList<>();
        float left = room;
        while (!waiting.isEmpty()) {
            Block next = waiting.removeFirst();
            float space = placed.isEmpty() ? 0 : space(placed.get(placed.size() - 1), next);
            if (next.least() > left - space) {
                List<Block> parts = next.cut(left - space);
                if (parts.size() > 1) {
                    placed.add(parts.get(0));
                    waiting.addFirst(parts.get(1));
                    return placed;
                }
                if (!placed.isEmpty()) {
                    waiting.addFirst(next);
                    return placed;
                }
            }
            placed.add(next);
            left -= space + next.least();
        }
        return placed;
    }

    /** What is left goes to those that grow, in equal parts. */
    static void write(Sheet sheet, List<Block> blocks, float top, float room) {
        float left = room;
        for (int i = 0; i < blocks.size(); i++) {
            left -= spaceAbove(blocks, i) + blocks.get(i).least();
        }
        long growing = blocks.stream().filter(Block::grows).count();
        float more = growing == 0 ? 0 : Math.max(0, left / growing);
        float y = top;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            float height = block.least() + (block.grows() ? more : 0);
            y += spaceAbove(blocks, i);
            block.write(sheet, 0, y, height);
            y += height;
        }
    }

    private static float spaceAbove(List<Block> blocks, int place) {
        return place == 0 ? 0 : space(blocks.get(place - 1), blocks.get(place));
    }

    /** Notes of one weight are paragraphs of one text. */
    private static float space(Block above, Block below) {
        boolean isOneText = above instanceof NoteBlock one && below instanceof NoteBlock other && one.isLike(other);
        return isOneText ? SPACE_OF_TEXT : SPACE;
    }
}
