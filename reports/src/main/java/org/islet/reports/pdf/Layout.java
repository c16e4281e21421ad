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

    private final float width;
    private final float room;
    private final Words words;
    private final Blocks blocks;
    private final List<PaperPage> pages = new ArrayList<>();

    /** One page: its heading where a day stands on it, and what follows. */
    record PaperPage(Optional<Page> day, List<Block> blocks) {}

    private Layout(float width, float room, Words words) {
        this.width = width;
        this.words = words;
        this.room = room;
        this.blocks = new Blocks(width, words);
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

    private void fill(Optional<Page> day, List<Section> sections) {
        float heading =
                day.map(page -> new PageHeading(page, width, words).height()).orElse(0f);
        Deque<Block> waiting = new ArrayDeque<>(blocks.of(sections));
        while (!waiting.isEmpty()) {
            float left = room - heading;
            List<Block> placed = new ArrayList<>();
            while (!waiting.isEmpty()) {
                Block next = waiting.removeFirst();
                if (next.least() > left) {
                    List<Block> parts = next.cut(left);
                    if (parts.size() > 1) {
                        placed.add(parts.get(0));
                        waiting.addFirst(parts.get(1));
                        break;
                    }
                    if (!placed.isEmpty()) {
                        waiting.addFirst(next);
                        break;
                    }
                }
                placed.add(next);
                left -= next.least() + SPACE;
            }
            pages.add(new PaperPage(day, placed));
        }
    }

    /** What is left goes to those that grow, in equal parts. */
    static void write(Sheet sheet, List<Block> blocks, float top, float room) {
        float left = room + SPACE;
        for (Block block : blocks) {
            left -= block.least() + SPACE;
        }
        long growing = blocks.stream().filter(Block::grows).count();
        float more = growing == 0 ? 0 : Math.max(0, left / growing);
        float y = top;
        for (Block block : blocks) {
            float height = block.least() + (block.grows() ? more : 0);
            block.write(sheet, 0, y, height);
            y += height + SPACE;
        }
    }
}
