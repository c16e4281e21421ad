package org.islet.reports.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AreaBeyondTest {

    @Test
    void countsFromWhereTheLineCrossesTheLimit() {
        assertThat(AreaBeyond.above(hours(0, 0.5), values(170, 190), 180)).isCloseTo(1.25, within(1e-12));
        assertThat(AreaBeyond.below(hours(0, 0.5), values(80, 50), 70)).isCloseTo(10.0 / 3, within(1e-12));
    }

    @Test
    void aTraceWhollyBeyondIsATrapezoid() {
        assertThat(AreaBeyond.above(hours(1, 1.5, 1.75), values(200, 240, 180), 180))
                .isCloseTo(27.5, within(1e-12));
    }

    @Test
    void withinTheTargetThereIsNoArea() {
        assertThat(AreaBeyond.above(hours(0, 0.5), values(180, 70), 180)).isZero();
        assertThat(AreaBeyond.below(hours(0, 0.5), values(180, 70), 70)).isZero();
    }

    @Test
    void fortyFiveMinutesAreBridgedAndAMinuteMoreIsNot() {
        assertThat(AreaBeyond.above(hours(0, 0.75), values(200, 200), 180)).isCloseTo(15, within(1e-12));
        assertThat(AreaBeyond.above(hours(0, 46 / 60.0), values(200, 200), 180)).isZero();
    }

    private static double[] hours(double... hours) {
        return hours;
    }

    private static double[] values(double... values) {
        return values;
    }
}
