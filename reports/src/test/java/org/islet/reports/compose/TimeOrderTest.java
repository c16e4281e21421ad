package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimeOrderTest {

    private static final List<Instant> MOMENTS = moments(10, 20, 20, 30);

    @Test
    void theFirstMomentBelongsToAPartAndTheLastDoesNot() {
        assertThat(between(20, 30)).isEqualTo(moments(20, 20));
        assertThat(between(10, 20)).isEqualTo(moments(10));
        assertThat(between(30, 40)).isEqualTo(moments(30));
    }

    @Test
    void aPartBetweenMomentsIsEmpty() {
        assertThat(between(21, 29)).isEmpty();
        assertThat(between(0, 10)).isEmpty();
        assertThat(between(31, 99)).isEmpty();
        assertThat(between(30, 10)).isEmpty();
    }

    @Test
    void aPartOfNothingIsEmpty() {
        assertThat(TimeOrder.between(List.<Instant>of(), Function.identity(), Instant.MIN, Instant.MAX))
                .isEmpty();
    }

    @Test
    void theFirstNotBeforeAMomentThatAllAreBeforeIsTheSize() {
        assertThat(TimeOrder.firstNotBefore(MOMENTS, Function.identity(), Instant.ofEpochSecond(20)))
                .isEqualTo(1);
        assertThat(TimeOrder.firstNotBefore(MOMENTS, Function.identity(), Instant.MAX))
                .isEqualTo(4);
    }

    private static List<Instant> between(long from, long before) {
        return TimeOrder.between(
                MOMENTS, Function.identity(), Instant.ofEpochSecond(from), Instant.ofEpochSecond(before));
    }

    private static List<Instant> moments(long... seconds) {
        return LongStream.of(seconds).mapToObj(Instant::ofEpochSecond).toList();
    }
}
