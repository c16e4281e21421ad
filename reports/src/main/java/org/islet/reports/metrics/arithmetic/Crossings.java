package org.islet.reports.metrics.arithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the short moving average crosses the long one. A point is looked at only where the one before it is known too:
 * the first point behind a gap does not cross, whatever its side. Where the side did not change from the point before,
 * it is held against the side of the last crossing, which finds what happened within a gap.
 */
public final class Crossings {

    private Crossings() {}

    /** {@code isUpward}: from here on the short average is the higher one, and the highest value is what is sought. */
    public record Crossing(int at, boolean isUpward) {}

    /**
     * @param distance short less long average
     * @return the first is the start of the piece
     */
    public static List<Crossing> of(double[] piece, double[] distance) {
        List<Crossing> crossings = new ArrayList<>();
        crossings.add(new Crossing(0, distance[0] > 0));
        double atLast = distance[0];
        for (int i = 1; i < piece.length; i++) {
            if (Double.isNaN(piece[i]) || Double.isNaN(piece[i - 1])) {
                continue;
            }
            double before = distance[i] * distance[i - 1] < 0 ? distance[i - 1] : atLast;
            if (distance[i] * before < 0) {
                crossings.add(new Crossing(i, distance[i] > before));
                atLast = distance[i];
            }
        }
        return crossings;
    }
}
