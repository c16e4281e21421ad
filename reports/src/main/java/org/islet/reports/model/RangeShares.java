package org.islet.reports.model;

/**
 * Shares of time in the five ranges, in per cent: a partition, so the five sum to 100.
 *
 * @param veryLow below the very low limit
 * @param low from there to below the low limit
 * @param inRange from the low to the high limit, both included
 * @param high above the high limit, to the very high limit included
 * @param veryHigh above the very high limit
 */
public record RangeShares(double veryLow, double low, double inRange, double high, double veryHigh) {

    /** All time below range. */
    public double below() {
        return veryLow + low;
    }

    /** All time above range. */
    public double above() {
        return high + veryHigh;
    }

    /** In the order very low, low, in range, high, very high. */
    public double[] inOrder() {
        return new double[] {veryLow, low, inRange, high, veryHigh};
    }
}
