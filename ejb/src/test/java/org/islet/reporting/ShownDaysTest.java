package org.islet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.islet.reports.model.Period;
import org.junit.jupiter.api.Test;

class ShownDaysTest {

    @Test
    void countsTheLastDayIn() {
        Period week = new ShownDays(LocalDate.MIN, LocalDate.of(2026, 11, 21)).last(7, ZoneOffset.UTC);

        assertThat(week.from()).isEqualTo("2026-11-15");
        assertThat(week.days()).isEqualTo(7);
    }

    @Test
    void goesBackNoFurtherThanWhatIsShared() {
        var shared = new ShownDays(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 21));

        assertThat(shared.last(14, ZoneOffset.UTC).from()).isEqualTo("2026-11-18");
        assertThat(shared.last(2, ZoneOffset.UTC).from()).isEqualTo("2026-11-20");
    }
}
