package org.islet.record.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void everyHundredthIsHeldExactly() {
        for (int hundredths = 0; hundredths < 100_000; hundredths++) {
            double value = Double.parseDouble(hundredths / 100 + "." + hundredths % 100);

            assertThat(Decimal.exactly(value).orElseThrow().value()).isEqualTo(value);
        }
    }

    @Test
    void aThirdIsNotHeld() {
        assertThat(Decimal.exactly(1.0 / 3)).isEmpty();
    }

    @Test
    void aNegativeZeroIsNotHeldBecauseItWouldLoseItsSign() {
        assertThat(Decimal.exactly(-0.0)).isEmpty();
    }
}
