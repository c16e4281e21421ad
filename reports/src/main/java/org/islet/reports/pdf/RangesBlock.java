package org.islet.reports.pdf;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.chart.Tokens;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Goals;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Ranges;
import org.islet.reports.words.RangeWords;
import org.islet.reports.words.Words;

/** The five shares as an upright bar, each with its name, limits and goal; where goals are not judged no number is large. */
record RangesBlock(Ranges ranges, float width, Words words) implements Block {

    private static final float HEIGHT = 140;
    private static final float BAR_TOP = 20;
    private static final float BAR = 26;

    @Override
    public float least() {
        return HEIGHT;
    }

    @Override
    public void write(Sheet sheet, float x, float y, float height) {
        float title = y + Ink.BODY.size();
        sheet.heading(x, title, words.say(ranges.title()));
        sheet.rule(x, title + 3.5f, width, Tokens.color("line"), 0.5f);
        float barTop = y + BAR_TOP;
        float barHeight = HEIGHT - BAR_TOP - 20;
        float[] middles = new RangeBar(ranges.shares(), words).writeUpright(sheet, x, barTop, BAR, barHeight);
        float[] lines = apart(middles, barTop, barHeight);
        for (GlucoseRange range : GlucoseRange.values()) {
            sheet.structure().as(Tag.PARAGRAPH, () -> write(sheet, x, lines[range.ordinal()], range));
        }
        String basis = ranges.basis() == Ranges.Basis.TIME ? "ranges.together" : "ranges.together.readings";
        Phrase together =
                Phrase.of(basis, Partition.writtenBelow(ranges.shares()), Partition.writtenAbove(ranges.shares()));
        sheet.structure().as(Tag.PARAGRAPH, () -> sheet.words(x, y + HEIGHT - 4, words.say(together), Ink.NOTE));
    }

    private void write(Sheet sheet, float x, float middle, GlucoseRange range) {
        boolean isInRange = range == GlucoseRange.IN_RANGE;
        boolean isLarge = isInRange && ranges.goals().isPresent();
        var said = new RangeWords(words, ranges.targets());
        float baseline = middle + (isLarge ? 7 : 3);
        sheet.wordsToTheLeftOf(
                x + 66, baseline, Partition.written(ranges.shares(), range), isLarge ? Ink.NUMBER : Ink.STRONG);
        sheet.words(x + 68, baseline, "%", Ink.NOTE);
        Ink name = isInRange ? Ink.STRONG : Ink.BODY;
        String title = said.title(range);
        sheet.words(x + 84, baseline, title, name);
        sheet.words(x + 84 + name.widthOf(title) + 5, baseline, said.limits(range), Ink.NOTE);
        goal(range).ifPresent(goal -> sheet.wordsToTheLeftOf(x + width, baseline, words.say(goal), Ink.NOTE));
    }

    private Optional<Phrase> goal(GlucoseRange range) {
        return ranges.goals().flatMap(goals -> goal(goals, range));
    }

    private static Optional<Phrase> goal(Goals goals, GlucoseRange range) {
        OptionalDouble percent = goals.of(range);
        return percent.isPresent()
                ? Optional.of(Phrase.of("goal." + range, Measure.of(Quantity.PERCENT, percent)))
                : Optional.empty();
    }

    /** The words of thin parts are moved apart, the order kept: very high at the top. */
    private static float[] apart(float[] middles, float top, float height) {
        float[] lines = middles.clone();
        float[] needs = {13, 13, 26, 13, 13};
        for (int i = lines.length - 2; i >= 0; i--) {
            lines[i] = Math.max(lines[i], lines[i + 1] + (needs[i] + needs[i + 1]) / 2);
        }
        float over = Math.max(0, lines[0] - (top + height - 4));
        lines[0] -= over;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = Math.min(lines[i], lines[i - 1] - (needs[i] + needs[i - 1]) / 2);
        }
        return lines;
    }
}
