package org.islet.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenTest {

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(Unbroken.of("In range for 84 % of the time, down to 51 mg/dL after 4.5 U."))
                .isEqualTo("In range for 84\u00a0% of the time, down to 51\u00a0mg/dL after 4.5\u00a0U.");
    }

    @Test
    void aWordThatBeginsLikeAUnitIsNone() {
        assertThat(Unbroken.of("6 U, 3 Uhr, 2 hours, 8 g")).isEqualTo("6\u00a0U, 3 Uhr, 2 hours, 8\u00a0g");
    }
}
