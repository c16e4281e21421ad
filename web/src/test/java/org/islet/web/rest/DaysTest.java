package org.islet.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void bothDaysAreIncluded() {
        assertThat(Days.of("2026-05-01", "2026-05-14").days()).isEqualTo(14);
    }

    @Test
    void aDayThatIsMissingOrNotADayIsNamed() {
        assertThatThrownBy(() -> Days.of(null, "2026-05-14"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("from");
        assertThatThrownBy(() -> Days.of("2026-05-14", "tomorrow"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("to");
        assertThatThrownBy(() -> Days.of("2026-02-30", "2026-05-14")).isInstanceOf(BadRequest.class);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Days.of("2026-05-14", "2026-05-01")).isInstanceOf(BadRequest.class);
    }
}
