package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.islet.devices.event.DeviceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimesTest {

    private static final LocalDateTime NIGHT = LocalDateTime.of(2024, 2, 3, 0, 2);

    @Test
    void readsTOrBlankBetweenDateAndTime() {
        assertThat(IsoTimes.parse("2024-02-03T00:02:11")).contains(DeviceTime.toTheSecond(NIGHT.withSecond(11)));
        assertThat(IsoTimes.parse("2024-02-03 00:02:11")).contains(DeviceTime.toTheSecond(NIGHT.withSecond(11)));
        assertThat(IsoTimes.parse("2024/02/03 00:02:11")).contains(DeviceTime.toTheSecond(NIGHT.withSecond(11)));
    }

    @Test
    void knowsWhetherSecondsAreKept() {
        assertThat(IsoTimes.parse("2024-02-03T00:02:00")).contains(DeviceTime.toTheSecond(NIGHT));
        assertThat(IsoTimes.parse("2024-02-03 00:02")).contains(DeviceTime.toTheMinute(NIGHT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-30T00:02:11",
                "2024-13-03T00:02:11",
                "2024-02-03T24:00:00",
                "03-02-2024T00:02",
                "2024-02-03T00:02:1x",
                "2024-02/03T00:02:11",
                "20x4-02-03T00:02:11"
            })
    void refusesWhatIsNotATime(String text) {
        assertThat(IsoTimes.parse(text)).isEmpty();
    }

    @Test
    void readsDurations() {
        assertThat(IsoTimes.parseDuration("00:30:00")).contains(Duration.ofMinutes(30));
        assertThat(IsoTimes.parseDuration("1:25:07")).contains(Duration.ofSeconds(5107));
        assertThat(IsoTimes.parseDuration("30:00")).isEmpty();
        assertThat(IsoTimes.parseDuration("a:b:c")).isEmpty();
    }
}
