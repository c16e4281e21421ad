package org.islet.devices.family.lifescanultra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.MatchConfidence;
import org.junit.jupiter.api.Test;

class UltraRecognitionTest {

    private static final String LINE = sound("P \"SAT\",\"03/21/26\",\"16:45:24   \",\"  081 \",\"N\",\"00\", 00");
    private static final String TABLE = "2026-03-01T07:15:00,100\r\n".repeat(10_000);

    @Test
    void aMeterShowsItselfInTheFirstLines() {
        assertThat(likeness(LINE + LINE.repeat(5_000))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(likeness("?\r\n\r\n" + LINE + TABLE)).isEqualTo(MatchConfidence.CERTAIN);
    }

    @Test
    void aLargeFileIsNotSearchedToItsEnd() {
        assertThat(likeness(TABLE + LINE)).isEqualTo(MatchConfidence.NO);
    }

    private static MatchConfidence likeness(String text) {
        return new UltraFamily().likeness(RawCapture.ofFile(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String sound(String text) {
        return "%s %04X\r\n".formatted(text, CheckedLine.sum(text));
    }
}
