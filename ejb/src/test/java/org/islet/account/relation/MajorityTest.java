package org.islet.account.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MajorityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aChildIsOfAgeAtMidnightOfTheBirthdayWhereTheyLive() {
        var birth = LocalDate.of(2010, 7, 14);

        assertThat(new Majority(18).of(birth, BERLIN)).isEqualTo(Instant.parse("2028-07-13T22:00:00Z"));
    }

    @Test
    void whoIsBornOnALeapDayIsOfAgeOnTheFirstOfMarch() {
        assertThat(new Majority(18).birthday(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new Majority(20).birthday(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void theAgeIsTheHospitals() {
        assertThat(new Majority(21).birthday(LocalDate.of(2010, 7, 14))).isEqualTo(LocalDate.of(2031, 7, 14));
    }
}
