package org.islet.reports.metrics.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HypergeometricTest {

    /** Fisher's lady tasting tea: of eight cups four had the milk first. */
    @Test
    void theLadyWhoKnowsAllCupsIsOneInSeventy() {
        assertThat(Hypergeometric.atLeast(4, 4, 4, 8)).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(Hypergeometric.atLeast(3, 4, 4, 8)).isCloseTo(17 / 70.0, within(1e-12));
    }

    @Test
    void nothingAtLeastIsCertain() {
        assertThat(Hypergeometric.atLeast(0, 5, 3, 40)).isCloseTo(1, within(1e-9));
    }

    @Test
    void manyDaysDoNotOverflow() {
        assertThat(Hypergeometric.atLeast(52, 52, 60, 2920)).isBetween(0.0, 1e-60);
    }

    @Test
    void moreThanThereIsCannotBeDrawn() {
        assertThatThrownBy(() -> Hypergeometric.atLeast(5, 4, 4, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
