package org.islet.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {

    @Test
    void thePointsLeftOverGoToTheLargestRemainders() {
        assertThat(Partition.wholePercents(new RangeShares(0.4, 2.6, 70.5, 20.3, 6.2)))
                .containsExactly(0, 3, 71, 20, 6);
    }

    @Test
    void ofEqualRemaindersTheMoreExtremeRangeIsServedFirst() {
        assertThat(Partition.wholePercents(new RangeShares(0.5, 0.5, 98, 0.5, 0.5)))
                .containsExactly(1, 0, 98, 0, 1);
    }

    @Test
    void anyFiveSharesSumToAHundredAndNoneMovesByAWholePoint() {
        var chance = new Random(3);
        for (int i = 0; i < 1000; i++) {
            double[] parts = chance.doubles(5).toArray();
            double sum = parts[0] + parts[1] + parts[2] + parts[3] + parts[4];
            var shares = new RangeShares(
                    100 * parts[0] / sum,
                    100 * parts[1] / sum,
                    100 * parts[2] / sum,
                    100 * parts[3] / sum,
                    100 * parts[4] / sum);

            int[] whole = Partition.wholePercents(shares);

            assertThat(IntStream.of(whole).sum()).isEqualTo(100);
            for (int range = 0; range < 5; range++) {
                assertThat(Math.abs(whole[range] - shares.inOrder()[range])).isLessThan(1);
            }
        }
    }
}
