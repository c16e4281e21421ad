package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.islet.devices.event.DeviceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleTimesTest {

    private static final PossibleTimes POSSIBLE = PossibleTimes.until(Instant.parse("2026-05-01T06:00:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00",
                "1899-12-30T00:00:00",
                "1970-01-01T00:00:00",
                "1970-01-20T18:20:52",
                "1999-12-31T23:59:59",
                "2000-01-01T00:10:00",
                "2000-12-31T05:00:00",
                "2001-01-01T01:00:00"
            })
    void nothingHappenedBeforeThereWasAnythingToRecordIt(String clock) {
        assertThat(POSSIBLE.wrong(LocalDateTime.parse(clock))).contains(PossibleTimes.Wrong.EARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-02T08:00:01", "2027-05-01T06:00:00", "2100-01-01T00:00:00", "9999-12-31T23:59:59"})
    void nothingHappenedAfterTheDataCame(String clock) {
        assertThat(POSSIBLE.wrong(LocalDateTime.parse(clock))).contains(PossibleTimes.Wrong.LATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-02T00:00:00", "2026-05-01T06:00:00", "2026-05-02T08:00:00"})
    void whatAClockShowedSomewhereIsPossible(String clock) {
        assertThat(POSSIBLE.wrong(LocalDateTime.parse(clock))).isEmpty();
    }

    @Test
    void anAbsoluteTimeIsHeldAgainstTheWorldsClock() {
        var time = OffsetDateTime.parse("2026-05-02T20:00:00+12:00");

        assertThat(POSSIBLE.allow(DeviceTime.absolute(time))).isTrue();
        assertThat(POSSIBLE.allow(DeviceTime.absolute(time.plusSeconds(1), time.toLocalDateTime())))
                .isFalse();
    }

    @Test
    void noTimeIsNoneThatIsWrong() {
        assertThat(POSSIBLE.allow(DeviceTime.UNKNOWN)).isTrue();
    }

    @Test
    void theYear2050IsPossibleForNobody() {
        assertThat(PossibleTimes.OF_ANY_DEVICE.wrong(LocalDateTime.of(2050, 1, 1, 0, 0)))
                .contains(PossibleTimes.Wrong.LATE);
    }
}
