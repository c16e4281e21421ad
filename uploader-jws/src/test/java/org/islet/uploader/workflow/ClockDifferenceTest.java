package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.junit.jupiter.api.Test;

class ClockDifferenceTest {

    @Test
    void fiveMinutesAreLetPass() {
        assertThat(difference("2026-03-29T14:10")).isEmpty();
        assertThat(difference("2026-03-29T14:00")).isEmpty();
    }

    @Test
    void sixMinutesAreNot() {
        assertThat(words("2026-03-29T14:11")).isEqualTo("6 min ahead of this computer's");
        assertThat(words("2026-03-29T13:59")).isEqualTo("6 min behind this computer's");
    }

    @Test
    void hoursAndDaysAreSaidAsSuch() {
        assertThat(words("2026-03-29T13:05")).isEqualTo("1 h 0 min behind this computer's");
        assertThat(words("2026-03-30T15:05")).isEqualTo("1 day ahead of this computer's");
        assertThat(words("2024-03-29T14:05")).isEqualTo("730 days behind this computer's");
    }

    @Test
    void deviceWithoutAClockIsNotAskedAbout() {
        assertThat(ClockDifference.of(RawCapture.ofFile(new byte[0]), ZoneId.of("UTC")))
                .isEmpty();
    }

    private static String words(String deviceClock) {
        return difference(deviceClock).orElseThrow().inWords();
    }

    private static Optional<ClockDifference> difference(String deviceClock) {
        var capture = new RawCapture(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2026-03-29T12:05:00Z")),
                Optional.of(LocalDateTime.parse(deviceClock)),
                List.of());
        return ClockDifference.of(capture, ZoneId.of("Europe/Vienna"));
    }
}
