package org.islet.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.reports.catalogue.Reports;
import org.junit.jupiter.api.Test;

class ReportChoiceTest {

    @Test
    void oneDateAloneIsASingleDay() {
        assertThat(ReportChoice.period("2026-11-21", null))
                .hasValueSatisfying(day -> assertThat(day.days()).isEqualTo(1));
        assertThat(ReportChoice.period("", "2026-11-21"))
                .hasValueSatisfying(day -> assertThat(day.days()).isEqualTo(1));
    }

    @Test
    void refusesDaysOutOfOrderAndNoDays() {
        assertThat(ReportChoice.period("2026-11-21", "2026-11-20")).isEmpty();
        assertThat(ReportChoice.period("yesterday", "today")).isEmpty();
        assertThat(ReportChoice.period(null, null)).isEmpty();
    }

    @Test
    void anUnknownReportIsTheUsualOne() {
        assertThat(ReportChoice.kind("daily-summary").id()).isEqualTo("daily-summary");
        assertThat(ReportChoice.kind("nonsense")).isEqualTo(Reports.GLUCOSE_PROFILE);
        assertThat(ReportChoice.kind(null)).isEqualTo(Reports.GLUCOSE_PROFILE);
    }
}
