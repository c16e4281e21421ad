package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.islet.reporting.ShownDays;
import org.islet.reports.definition.Reports;
import org.islet.reports.model.Period;
import org.junit.jupiter.api.Test;

class ReportChoiceTest {

    @Test
    void countsTheLastDayIn() {
        Period week = ReportChoice.of(new ShownDays(LocalDate.MIN, LocalDate.of(2026, 11, 21)), 7);

        assertThat(week.from()).isEqualTo("2026-11-15");
        assertThat(week.days()).isEqualTo(7);
    }

    @Test
    void goesBackNoFurtherThanWhatIsShared() {
        var shared = new ShownDays(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 21));

        assertThat(ReportChoice.of(shared, 14).from()).isEqualTo("2026-11-18");
        assertThat(ReportChoice.of(shared, 2).from()).isEqualTo("2026-11-20");
    }

    @Test
    void oneDateAloneIsASingleDay() {
        assertThat(ReportChoice.period("2026-11-21", null))
                .hasValueSatisfying(day -> assertThat(day.days()).isEqualTo(1));
        assertThat(ReportChoice.period("", "2026-11-21"))
                .hasValueSatisfying(day -> assertThat(day.days()).isEqualTo(1));
    }

    @Test
    void refusesDaysOutOfOrderNoDaysAndMoreThanAYear() {
        assertThat(ReportChoice.period("2026-11-21", "2026-11-20")).isEmpty();
        assertThat(ReportChoice.period("yesterday", "today")).isEmpty();
        assertThat(ReportChoice.period("2024-01-01", "2026-11-20")).isEmpty();
        assertThat(ReportChoice.period(null, null)).isEmpty();
    }

    @Test
    void anUnknownReportIsTheUsualOne() {
        assertThat(ReportChoice.kind("daily-summary").id()).isEqualTo("daily-summary");
        assertThat(ReportChoice.kind("nonsense")).isEqualTo(Reports.GLUCOSE_PROFILE);
        assertThat(ReportChoice.kind(null)).isEqualTo(Reports.GLUCOSE_PROFILE);
    }
}
