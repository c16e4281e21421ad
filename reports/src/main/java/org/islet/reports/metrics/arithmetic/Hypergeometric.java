package org.islet.reports.metrics.arithmetic;

/** How likely it is to draw so many of a kind without putting any back: the upper tail of Fisher's exact test. */
public final class Hypergeometric {

    private Hypergeometric() {}

    /**
     * At least {@code found} of a kind among {@code drawn}, where {@code ofKind} of {@code all} are of it: from 0 to 1.
     *
     * @throws IllegalArgumentException where no such drawing is possible
     */
    public static double atLeast(int found, int drawn, int ofKind, int all) {
        if (found < 0 || found > Math.min(drawn, ofKind) || Math.max(drawn, ofKind) > all) {
            throw new IllegalArgumentException("More cannot be drawn than there are");
        }
        double sum = 0;
        for (int k = found; k <= Math.min(drawn, ofKind); k++) {
            if (drawn - k <= all - ofKind) {
                sum += Math.exp(ways(ofKind, k) + ways(all - ofKind, drawn - k) - ways(all, drawn));
            }
        }
        return Math.min(1, sum);
    }

    /** The logarithm of how many ways there are to choose some. */
    private static double ways(int all, int some) {
        double log = 0;
        for (int i = 1; i <= some; i++) {
            log += Math.log(all - some + (double) i) - Math.log(i);
        }
        return log;
    }
}
