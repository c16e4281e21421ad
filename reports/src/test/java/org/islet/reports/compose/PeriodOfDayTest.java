package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.islet.reports.compose.Facts.dayBefore;
import static org.islet.reports.compose.Facts.sensor;

import java.util.List;
import org.islet.reports.compose.day.PeriodOfDay;
import org.islet.reports.model.DayPeriods.Kind;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class PeriodOfDayTest {

    private static final ReportRequest TWO_DAYS = Requests.of(2);

    @Test
    void readingsOfAllDaysMeetInThePeriodOfTheirWallClock() {
        var events = List.of(
                sensor("05:55", 60),
                sensor("06:00", 100),
                sensor("07:55", 140),
                dayBefore(sensor("06:30", 210)),
                sensor("08:00", 300));

        GlucoseStatistics before =
                of(events).get(Kind.BEFORE_BREAKFAST.ordinal()).statistics();

        assertThat(before.readings()).isEqualTo(3);
        assertThat(before.mean().orElseThrow().inMgPerDl()).isCloseTo(150, within(1e-9));
        assertThat(before.standardDeviation().orElseThrow().inMgPerDl()).isCloseTo(55.677643628, within(1e-9));
    }

    @Test
    void aPeriodWithoutReadingsHasNoMeanAndNoShares() {
        GlucoseStatistics night = of(List.of(sensor("12:00", 100))).get(0).statistics();

        assertThat(night.readings()).isZero();
        assertThat(night.mean()).isEmpty();
        assertThat(night.shares()).isEmpty();
    }

    private static List<PeriodOfDay> of(List<PlacedEvent> events) {
        var placed = PeriodEvents.of(TWO_DAYS.period(), TWO_DAYS.targets(), events);
        return PeriodOfDay.of(TWO_DAYS, placed.sensor().readings());
    }
}
