package org.islet.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.capture.ReadingNotes;
import org.junit.jupiter.api.Test;

class SerialMarkTest {

    @Test
    void aDeviceIsToldFromAllOthersByItsFamilyAndSerial() {
        assertThat(markOf("ascensia-contour", " 4711a ")).isEqualTo(markOf("ascensia-contour", "4711A"));
        assertThat(markOf("ascensia-contour", "4711A")).isNotEqualTo(markOf("roche-mobile", "4711A"));
        assertThat(markOf("ascensia-contour", " ")).isEmpty();
    }

    /** So that whoever is shown it second is not asked whose it is. */
    @Test
    void aPretendDeviceIsNobodys() {
        assertThat(markOf("medtronic-paradigm", ReadingNotes.serialOfPretend("554123")))
                .isEmpty();
    }

    private static Optional<SerialMark> markOf(String family, String serial) {
        return SerialMark.of(new SeenDevice(
                family,
                Optional.empty(),
                Optional.of(serial),
                Instant.parse("2026-05-01T09:00:00Z"),
                Optional.empty(),
                Optional.empty()));
    }
}
