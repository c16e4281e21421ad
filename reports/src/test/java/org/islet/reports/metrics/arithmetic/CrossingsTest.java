package org.islet.reports.metrics.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.reports.metrics.arithmetic.Crossings.Crossing;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    private static final double GAP = Double.NaN;

    @Test
    void theStartOfAPieceIsTheFirstCrossing() {
        assertThat(crossings(-1, -2, -3)).containsExactly(new Crossing(0, false));
        assertThat(crossings(1, 2)).containsExactly(new Crossing(0, true));
    }

    @Test
    void aChangeOfSideCrosses() {
        assertThat(crossings(-1, 2, 3, -4))
                .containsExactly(new Crossing(0, false), new Crossing(1, true), new Crossing(3, false));
    }

    @Test
    void touchingIsNoCrossingAndPassingThroughIsOne() {
        assertThat(crossings(1, 0, 0, 2)).containsExactly(new Crossing(0, true));
        assertThat(crossings(1, 0, 0, -2)).containsExactly(new Crossing(0, true), new Crossing(3, false));
    }

    @Test
    void theFirstPointBehindAGapDoesNotCross() {
        assertThat(crossings(-5, GAP, 1, 2)).containsExactly(new Crossing(0, false), new Crossing(3, true));
        assertThat(crossings(-5, GAP, 1)).containsExactly(new Crossing(0, false));
    }

    @Test
    void aSideTakenForOnePointBehindAGapIsLeftByACrossingOfItsOwn() {
        assertThat(crossings(-5, GAP, 1, -2, -3)).containsExactly(new Crossing(0, false), new Crossing(3, false));
    }

    private static java.util.List<Crossing> crossings(double... distance) {
        return Crossings.of(distance, distance);
    }
}
