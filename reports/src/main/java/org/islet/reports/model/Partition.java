package org.islet.reports.model;

import java.util.stream.IntStream;
import org.islet.devices.phrase.Phrase;

/**
 * Whole per cents that sum to 100: each share is rounded down, and the points left over go to the shares with the
 * largest remainders (Hamilton's method; of equal remainders the more extreme range first).
 */
public final class Partition {

    /** Which of two equal remainders is served first: the extremes, then their neighbours, then in range. */
    private static final int[] FIRST_SERVED = {0, 4, 1, 3, 2};

    /**
     * Shares are of whole minutes or readings, so that two which differ do so by more; what is read from our JSON has six
     * decimals, and two equal ones may differ there by the last.
     */
    private static final double SAME = 5e-6;

    private Partition() {}

    /** The whole per cents of one range, {@code <1} where there is a share and no point for it. */
    public static String written(RangeShares shares, GlucoseRange range) {
        int whole = wholePercents(shares)[range.ordinal()];
        return whole == 0 && shares.inOrder()[range.ordinal()] > 0 ? "<1" : String.valueOf(whole);
    }

    /** Where glucose is, as seen from the target range. */
    public enum Side {
        BELOW,
        IN_RANGE,
        ABOVE;

        public Phrase named() {
            return Phrase.of("side." + this);
        }

        public double of(RangeShares shares) {
            return switch (this) {
                case BELOW -> shares.below();
                case IN_RANGE -> shares.inRange();
                case ABOVE -> shares.above();
            };
        }
    }

    /** Of the points that are printed, so that all three sum to 100. */
    public static String written(RangeShares shares, Side side) {
        return switch (side) {
            case BELOW -> writtenBelow(shares);
            case IN_RANGE -> written(shares, GlucoseRange.IN_RANGE);
            case ABOVE -> writtenAbove(shares);
        };
    }

    /** Both lows together, of the points that are printed. */
    public static String writtenBelow(RangeShares shares) {
        return together(shares, GlucoseRange.VERY_LOW, GlucoseRange.LOW);
    }

    /** Both highs together, of the points that are printed. */
    public static String writtenAbove(RangeShares shares) {
        return together(shares, GlucoseRange.HIGH, GlucoseRange.VERY_HIGH);
    }

    private static String together(RangeShares shares, GlucoseRange first, GlucoseRange second) {
        int[] whole = wholePercents(shares);
        int sum = whole[first.ordinal()] + whole[second.ordinal()];
        boolean some = shares.inOrder()[first.ordinal()] + shares.inOrder()[second.ordinal()] > 0;
        return sum == 0 && some ? "<1" : String.valueOf(sum);
    }

    /** In the order very low, low, in range, high, very high. */
    public static int[] wholePercents(RangeShares shares) {
        double[] exact = shares.inOrder();
        int[] whole = IntStream.range(0, exact.length)
                .map(i -> (int) Math.floor(exact[i] + SAME))
                .toArray();
        int left = 100 - IntStream.of(whole).sum();
        boolean[] served = new boolean[exact.length];
        for (; left > 0; left--) {
            int next = -1;
            for (int i : FIRST_SERVED) {
                if (!served[i] && (next < 0 || exact[i] - whole[i] > exact[next] - whole[next] + SAME)) {
                    next = i;
                }
            }
            served[next] = true;
            whole[next]++;
        }
        return whole;
    }
}
