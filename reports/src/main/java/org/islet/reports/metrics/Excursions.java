package org.islet.reports.metrics;

import org.islet.reports.metrics.arithmetic.Crossings;
import org.islet.reports.metrics.arithmetic.Known;
import org.islet.reports.metrics.arithmetic.MovingAverage;

/**
 * The mean heights of the excursions of one piece of a trace: {@code rise} from nadir to peak, {@code fall} from peak to
 * nadir; NaN where there is none. Turning points are the extremes between the {@link Crossings} of a short and a long
 * moving average; an excursion is a way between turning points of at least one standard deviation that is not undone.
 */
record Excursions(double rise, double fall) {

    private static final Excursions NONE = new Excursions(Double.NaN, Double.NaN);
    private static final int SHORT_POINTS = 5;
    private static final int LONG_POINTS = 32;
    private static final double LEAST_DEVIATION = 1;

    static Excursions of(double[] piece) {
        var known = new Known();
        for (double value : piece) {
            known.add(value);
        }
        double deviation = known.standardDeviation().orElse(0);
        if (piece.length < LONG_POINTS || deviation < LEAST_DEVIATION) {
            return NONE;
        }
        double[] turns = turningPoints(piece);
        return new Excursions(meanHeight(turns, deviation, 1), meanHeight(turns, deviation, -1));
    }

    /** The lowest or highest value from the turning point before to the next crossing; the trace's end is the last one. */
    private static double[] turningPoints(double[] piece) {
        var turns = new Known();
        int turn = 0;
        boolean seeksHighest = false;
        for (Crossings.Crossing crossing :
                Crossings.of(piece, MovingAverage.distance(piece, SHORT_POINTS, LONG_POINTS))) {
            if (crossing.at() > 0) {
                turn = extreme(piece, turn, crossing.at(), seeksHighest);
                turns.add(piece[turn]);
            }
            seeksHighest = crossing.isUpward();
        }
        turns.add(piece[extreme(piece, turn, piece.length - 1, seeksHighest)]);
        return turns.toArray();
    }

    private static int extreme(double[] piece, int from, int to, boolean highest) {
        int best = from;
        for (int i = from; i <= to; i++) {
            if (highest ? piece[i] > piece[best] : piece[i] < piece[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Of rises with direction 1, of falls with direction -1. */
    private static double meanHeight(double[] turns, double deviation, int direction) {
        var heights = new Known();
        int begun = 0;
        int end = 0;
        while (end < turns.length) {
            int start = lowest(turns, begun, end, direction);
            if (direction * (turns[end] - turns[start]) < deviation) {
                end++;
                continue;
            }
            int peak = end;
            int undone = end;
            while (undone < turns.length) {
                if (direction * (turns[undone] - turns[peak]) > 0) {
                    peak = undone;
                }
                if (direction * (turns[peak] - turns[undone]) > deviation || undone == turns.length - 1) {
                    break;
                }
                undone++;
            }
            heights.add(Math.abs(turns[peak] - turns[start]));
            begun = undone;
            end = undone == turns.length - 1 ? turns.length : undone;
        }
        return heights.mean().orElse(Double.NaN);
    }

    private static int lowest(double[] turns, int from, int to, int direction) {
        int lowest = from;
        for (int i = from; i <= to; i++) {
            if (direction * (turns[i] - turns[lowest]) < 0) {
                lowest = i;
            }
        }
        return lowest;
    }
}
