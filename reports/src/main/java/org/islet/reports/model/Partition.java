package org.islet.reports.model;

import java.util.stream.IntStream;

/**
 * Whole per cents that sum to 100: each share is rounded down, and the points left over go to the shares with the
 * largest remainders (Hamilton's method; of equal remainders the more extreme range first).
 */
public final class Partition {

    /** Which of two equal remainders is served first: the extremes, then their neighbours, then in range. */
    private static final int[] FIRST_SERVED = {0, 4, 1, 3, 2};

    private Partition() {}

    /** In the order very low, low, in range, high, very high. */
    public static int[] wholePercents(RangeShares shares) {
        double[] exact = shares.inOrder();
        int[] whole = IntStream.range(0, exact.length)
                .map(i -> (int) Math.floor(exact[i] + 1e-9))
                .toArray();
        int left = 100 - IntStream.of(whole).sum();
        boolean[] served = new boolean[exact.length];
        for (; left > 0; left--) {
            int next = -1;
            for (int i : FIRST_SERVED) {
                if (!served[i] && (next < 0 || exact[i] - whole[i] > exact[next] - whole[next] + 1e-9)) {
                    next = i;
                }
            }
            served[next] = true;
            whole[next]++;
        }
        return whole;
    }
}
