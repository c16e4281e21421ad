package org.islet.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.reports.model.RangeShares;
import org.junit.jupiter.api.Test;

class PieSliceTest {

    @Test
    void piecesRunAsAClockFromTheTopAboveFirst() {
        List<PieSlice> slices = PieSlice.of(new RangeShares(0, 25, 50, 25, 0));

        assertThat(slices)
                .containsExactly(
                        new PieSlice("high", "M50 50L50.000 2.000A48 48 0 0 1 98.000 50.000Z"),
                        new PieSlice("target", "M50 50L98.000 50.000A48 48 0 0 1 2.000 50.000Z"),
                        new PieSlice("low", "M50 50L2.000 50.000A48 48 0 0 1 50.000 2.000Z"));
    }

    @Test
    void whatIsNotThereHasNoPieceAndTheWholeIsOne() {
        assertThat(PieSlice.of(new RangeShares(0, 0, 100, 0, 0)))
                .extracting(PieSlice::token)
                .containsExactly("target");
    }
}
