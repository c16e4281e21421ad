package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class IsoTimeTest {

    @Test
    void daysAndMomentsOfTheCalendarAreRead() {
        assertThat(IsoTime.day("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(IsoTime.localTime("2026-03-02T08:00")).isEqualTo(LocalDateTime.of(2026, 3, 2, 8, 0));
        assertThat(IsoTime.moment("2026-03-02T08:00:00+01:00")).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    }

    @Test
    void aYearNoDatabaseKnowsIsNoDayAndNoMoment() {
        for (var year : new String[] {"+10000", "+999999999", "0000", "-0001"}) {
            assertThatThrownBy(() -> IsoTime.day(year + "-01-01")).isInstanceOf(DateTimeParseException.class);
            assertThatThrownBy(() -> IsoTime.localTime(year + "-01-01T00:00"))
                    .isInstanceOf(DateTimeParseException.class);
            assertThatThrownBy(() -> IsoTime.moment(year + "-01-01T00:00:00Z"))
                    .isInstanceOf(DateTimeParseException.class);
        }
    }
}
