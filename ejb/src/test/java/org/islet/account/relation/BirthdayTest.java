package org.islet.account.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BirthdayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aChildIsOfAgeAtMidnightOfTheBirthdayWhereTheyLive() {
        var birth = LocalDate.of(2010, 7, 14);

        assertThat(new Birthday(18).midnight(birth, BERLIN)).isEqualTo(Instant.parse("2028-07-13T22:00:00Z"));
    }

    @Test
    void whoIsBornOnALeapDayIsOfAgeOnTheFirstOfMarch() {
        assertThat(new Birthday(18).of(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new Birthday(20).of(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void theAgeIsTheHospitals() {
        assertThat(new Birthday(21).of(LocalDate.of(2010, 7, 14))).isEqualTo(LocalDate.of(2031, 7, 14));
    }
}
