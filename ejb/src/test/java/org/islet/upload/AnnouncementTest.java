package org.islet.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.upload.UploadManifest;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final String HASH = "ab".repeat(32);
    private static final long LIMIT = 20 << 20;

    private static Announcement announce(String sha256, long size, String name) {
        return Announcement.of(
                new UploadManifest(UUID.randomUUID(), sha256, size, name, Optional.empty(), Optional.empty()),
                CaptureHints.NONE,
                LIMIT);
    }

    @Test
    void anEmptyFileIsRefusedWithWords() {
        assertThatThrownBy(() -> announce(HASH, 0, "a.csv"))
                .isInstanceOf(UnacceptableUpload.class)
                .hasMessageContaining("empty");
    }

    @Test
    void exactlyTheLimitIsTakenAndOneByteMoreIsNot() {
        assertThat(announce(HASH, LIMIT, "a.csv").size()).isEqualTo(LIMIT);
        assertThatThrownBy(() -> announce(HASH, LIMIT + 1, "a.csv"))
                .isInstanceOf(UploadTooLarge.class)
                .hasMessageContaining("20 MiB");
    }

    @Test
    void aHashIsSixtyFourDigitsOfLowerCaseHex() {
        assertThatThrownBy(() -> announce(HASH.toUpperCase(java.util.Locale.ROOT), 1, "a.csv"))
                .isInstanceOf(UnacceptableUpload.class);
        assertThatThrownBy(() -> announce("ab", 1, "a.csv")).isInstanceOf(UnacceptableUpload.class);
    }

    @Test
    void ofAFileNameOnlyTheNameIsKept() {
        assertThat(announce(HASH, 1, "C:\\Users\\ada\\export.csv").fileName()).isEqualTo("export.csv");
        assertThat(announce(HASH, 1, "../../etc/passwd").fileName()).isEqualTo("passwd");
        assertThat(announce(HASH, 1, "a\r\nb").fileName()).isEqualTo("a b");
        assertThat(announce(HASH, 1, "x".repeat(1000)).fileName()).hasSize(200);
    }
}
