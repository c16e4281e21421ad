package org.islet.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.reports.model.DayPeriods.DayPeriod;
import org.islet.reports.model.DayPeriods.Kind;
import org.junit.jupiter.api.Test;

class DayPeriodsTest {

    @Test
    void everyMinuteOfTheStandardDayBelongsToExactlyOne() {
        List<DayPeriod> all = DayPeriods.STANDARD.all();

        assertThat(IntStream.range(0, 24 * 60).mapToObj(minute -> LocalTime.MIN.plusMinutes(minute)))
                .allSatisfy(time -> assertThat(all.stream().filter(period -> period.holds(time)))
                        .containsExactly(DayPeriods.STANDARD.at(time)));
    }

    @Test
    void aPeriodBeginsWithItsFirstMinuteAndEndsBeforeTheNext() {
        assertThat(DayPeriods.STANDARD.at(LocalTime.MIDNIGHT).kind()).isEqualTo(Kind.NIGHT);
        assertThat(DayPeriods.STANDARD.at(LocalTime.of(5, 59, 59)).kind()).isEqualTo(Kind.NIGHT);
        assertThat(DayPeriods.STANDARD.at(LocalTime.of(6, 0)).kind()).isEqualTo(Kind.BEFORE_BREAKFAST);
        assertThat(DayPeriods.STANDARD.at(LocalTime.MAX).kind()).isEqualTo(Kind.AFTER_DINNER);
    }

    @Test
    void aNightMayReachOverMidnight() {
        DayPeriods late = periods(22, 6, 8, 11, 13, 17, 19);

        assertThat(late.at(LocalTime.of(21, 59)).kind()).isEqualTo(Kind.AFTER_DINNER);
        assertThat(late.at(LocalTime.of(22, 0)).kind()).isEqualTo(Kind.NIGHT);
        assertThat(late.at(LocalTime.of(3, 0)).kind()).isEqualTo(Kind.NIGHT);
        assertThat(late.of(Kind.NIGHT).length()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aDayGoneRoundTwiceIsNoDay() {
        assertThatThrownBy(() -> periods(0, 6, 8, 7, 13, 17, 19)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHoleInTheDayIsNoDay() {
        List<DayPeriod> hole = DayPeriods.STANDARD.all().stream()
                .map(period -> period.kind() == Kind.NIGHT
                        ? new DayPeriod(Kind.NIGHT, LocalTime.MIDNIGHT, LocalTime.of(5, 0))
                        : period)
                .toList();

        assertThatThrownBy(() -> new DayPeriods(hole)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DayPeriods periods(int... begins) {
        return new DayPeriods(IntStream.range(0, begins.length)
                .mapToObj(i -> new DayPeriod(
                        Kind.values()[i], LocalTime.of(begins[i], 0), LocalTime.of(begins[(i + 1) % begins.length], 0)))
                .toList());
    }
}
