package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void isRightWithoutAFileAndAheadByWhatTheFileSays() throws IOException {
        var file = folder.resolve("clock");
        var clock = new MovedClock(NOON, file);
        var before = clock.instant();

        Files.writeString(file, Duration.ofHours(25).toString());

        assertThat(before).isEqualTo(NOON.instant());
        assertThat(clock.instant()).isEqualTo("2026-11-23T13:00:00Z");
    }
}
