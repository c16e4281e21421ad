package org.islet.reports.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Mean amplitude of glycemic excursions by moving averages (Fernandes et al., J Diabetes Sci Technol 2022;16:1466): on a
 * grid of five minutes, cut where more than 180 minutes are missing, each piece weighing by its length.
 */
final class Mage {

    private static final int STEP_MINUTES = 5;
    private static final int LONGEST_GAP_POINTS = 180 / STEP_MINUTES;

    private Mage() {}

    /** The mean of rises and falls. */
    static OptionalDouble average(GlucoseSeries series) {
        return weighted(series, excursions -> DoubleStream.of(excursions.rise(), excursions.fall()));
    }

    /** The greater of rises and falls, of the pieces that have both; it counts twice where the two are equal, as in iglu. */
    static OptionalDouble greatest(GlucoseSeries series) {
        return weighted(series, excursions -> {
            double greater = Math.max(excursions.rise(), excursions.fall());
            return DoubleStream.of(excursions.rise(), excursions.fall()).filter(height -> height == greater);
        });
    }

    /** From nadir to peak. */
    static OptionalDouble rises(GlucoseSeries series) {
        return weighted(series, excursions -> DoubleStream.of(excursions.rise()));
    }

    /** From peak to nadir. */
    static OptionalDouble falls(GlucoseSeries series) {
        return weighted(series, excursions -> DoubleStream.of(excursions.fall()));
    }

    /** The mean of the known heights, each weighing by the length of its piece. */
    private static OptionalDouble weighted(GlucoseSeries series, Function<Excursions, DoubleStream> heights) {
        double sum = 0;
        double weights = 0;
        for (Piece piece : series.pieces()) {
            for (double height : heights.apply(piece.excursions()).toArray()) {
                if (!Double.isNaN(height)) {
                    sum += height * piece.length();
                    weights += piece.length();
                }
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    static List<Piece> piecesOf(Grid grid) {
        List<Piece> pieces = new ArrayList<>();
        double[] values = grid.values();
        int start = next(values, 0, false);
        while (start < values.length) {
            int end = endOfPiece(values, start);
            pieces.add(new Piece(end - start - 1, Excursions.of(Arrays.copyOfRange(values, start, end))));
            start = next(values, end, false);
        }
        return pieces;
    }

    /** The first unknown point of the next long gap. */
    private static int endOfPiece(double[] values, int start) {
        int end = next(values, start, true);
        int resumes = next(values, end, false);
        while (resumes < values.length && resumes - end <= LONGEST_GAP_POINTS) {
            end = next(values, resumes, true);
            resumes = next(values, end, false);
        }
        return end;
    }

    private static int next(double[] values, int from, boolean unknown) {
        int i = from;
        while (i < values.length && Double.isNaN(values[i]) != unknown) {
            i++;
        }
        return i;
    }

    /** {@code length} in steps from its first to its last point. */
    record Piece(int length, Excursions excursions) {}
}
