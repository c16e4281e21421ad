package org.islet.reports.pdf;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.islet.reports.chart.Tokens;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.Partition;
import org.islet.reports.model.RangeShares;
import org.islet.reports.words.Words;

/** The five shares of time as one bar, cut by white so that it reads without colour. */
final class RangeBar {

    private static final float CUT = 1;
    private static final float LEAST = 1.2f;
    private static final float GAP = 4;
    private static final float LINES = 3.5f;

    private final RangeShares shares;
    private final Words words;

    RangeBar(RangeShares shares, Words words) {
        this.shares = shares;
        this.words = words;
    }

    /**
     * From very low at the left to very high at the right, names and per cents under their parts: in one line, or where
     * they are too wide for it in two, what is above the target in the second.
     */
    void writeAcross(Sheet sheet, float x, float y, float width, float height) {
        double[] exact = shares.inOrder();
        int lines = lines(width);
        float left = x;
        float labelled = x - GAP;
        for (GlucoseRange range : GlucoseRange.values()) {
            double share = exact[range.ordinal()];
            if (share == 0) {
                continue;
            }
            float part = (float) (width * share / 100);
            box(sheet, new Rectangle2D.Float(left, y, Math.max(LEAST, part - CUT), height), range);
            boolean isSecond = lines > 1 && isAbove(range);
            labelled = isSecond && !isAbove(before(range)) ? x - GAP : labelled;
            GlucoseRange last = lines > 1 && !isSecond ? GlucoseRange.IN_RANGE : GlucoseRange.VERY_HIGH;
            String text = label(range);
            float place = Math.max(Math.min(left, x + width - labels(range, last)), labelled + GAP);
            sheet.words(place, y + height + 8 + (isSecond ? Ink.NOTE.line() : 0), text, Ink.NOTE);
            labelled = place + Ink.NOTE.widthOf(text);
            left += part;
        }
    }

    /** In how many lines the labels of such a bar stand. */
    int lines(float width) {
        return labels(GlucoseRange.VERY_LOW, GlucoseRange.VERY_HIGH) <= width ? 1 : 2;
    }

    private static boolean isAbove(GlucoseRange range) {
        return range.compareTo(GlucoseRange.IN_RANGE) > 0;
    }

    /** The one of which there is a label left of this one. */
    private GlucoseRange before(GlucoseRange range) {
        return Stream.of(GlucoseRange.values())
                .filter(other -> other.compareTo(range) < 0 && shares.inOrder()[other.ordinal()] > 0)
                .reduce(GlucoseRange.VERY_LOW, (first, second) -> second);
    }

    /** How wide the labels of some ranges are: so far from the end the first of them must begin. */
    private float labels(GlucoseRange first, GlucoseRange last) {
        float wide = -GAP;
        for (GlucoseRange range : GlucoseRange.values()) {
            boolean isOne = range.compareTo(first) >= 0 && range.compareTo(last) <= 0;
            if (isOne && shares.inOrder()[range.ordinal()] > 0) {
                wide += GAP + Ink.NOTE.widthOf(label(range));
            }
        }
        return wide;
    }

    /** From very high at the top to very low at the bottom; answers the middle of each part, in the order of ranges. */
    float[] writeUpright(Sheet sheet, float x, float y, float width, float height) {
        float[] middles = new float[GlucoseRange.values().length];
        float top = y;
        for (int i = middles.length - 1; i >= 0; i--) {
            double share = shares.inOrder()[i];
            float part = (float) (height * share / 100);
            if (share > 0) {
                float drawn = Math.max(LEAST, part - CUT);
                box(sheet, new Rectangle2D.Float(x, top, width, drawn), GlucoseRange.values()[i]);
            }
            middles[i] = top + part / 2;
            top += part;
        }
        return middles;
    }

    /** Without colours low has falling lines and high rising ones, as in the circles. */
    private void box(Sheet sheet, Rectangle2D.Float box, GlucoseRange range) {
        sheet.box(box.x, box.y, box.width, box.height, Tokens.color(range.token(), words.palette()));
        if (words.palette().needsPatterns() && (range == GlucoseRange.LOW || range == GlucoseRange.HIGH)) {
            sheet.lines(box, LINES, range == GlucoseRange.HIGH, Tokens.color("paper"));
        }
    }

    private String label(GlucoseRange range) {
        return words.say("range." + range) + " " + Partition.written(shares, range) + " %";
    }
}
