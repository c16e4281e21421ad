package org.islet.devices.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureFileTest {

    private static final RawCapture CAPTURE = new RawCapture(
            Optional.of("acme-meter"),
            Optional.of("Acme 1"),
            Optional.of("A-1"),
            Optional.of(Instant.parse("2026-03-01T10:00:30Z")),
            Optional.of(LocalDateTime.parse("2026-03-01T11:00")),
            Optional.of(new Cursor("page 29")),
            List.of(
                    new CapturePart("page", "0", new byte[] {0, 10, -1}, 0, 0),
                    new CapturePart("page", "1", new byte[0], 0, 0),
                    new CapturePart("settings", "", new byte[] {7}, 0, 0)));

    @Test
    void opensToWhatWasWritten() throws DamagedCaptureFile {
        RawCapture opened = CaptureFile.open(CaptureFile.bytesOf(CAPTURE));

        assertThat(opened)
                .usingRecursiveComparison()
                .ignoringFields("parts.offset")
                .isEqualTo(CAPTURE);
    }

    @Test
    void whatWasNotedOfTheReadingGoesWithIt() throws DamagedCaptureFile {
        RawCapture noted = CAPTURE.endedEarly("paradigm.lost").ofDemonstration();

        RawCapture opened = CaptureFile.open(CaptureFile.bytesOf(noted));

        assertThat(opened.notes()).isEqualTo(new ReadingNotes(Optional.of("paradigm.lost"), true));
        assertThat(opened.serial()).contains("demonstration-A-1");
        assertThat(noted.withModel("2")
                        .withFamily("other")
                        .reaching(new Cursor("4"))
                        .notes())
                .isEqualTo(noted.notes());
    }

    @Test
    void partsKnowTheirPlaceInTheFile() throws DamagedCaptureFile {
        byte[] file = CaptureFile.bytesOf(CAPTURE);

        RawCapture opened = CaptureFile.open(file, 3);

        for (CapturePart part : opened.parts()) {
            assertThat(part.file()).isEqualTo(3);
            assertThat(Arrays.copyOfRange(file, part.offset(), part.offset() + part.bytes().length))
                    .isEqualTo(part.bytes());
        }
    }

    @Test
    void whatIsNotKnownIsNotWritten() {
        byte[] file = CaptureFile.bytesOf(RawCapture.ofFile(new byte[] {1}));

        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .isEqualTo(
                        "{\"islet\":\"capture\",\"version\":1,\"parts\":[{\"kind\":\"unknown\",\"name\":\"\",\"length\":1}]}"
                                + "\n\u0001");
    }

    @Test
    void isKnownByItsBeginning() {
        assertThat(CaptureFile.isOne(CaptureFile.bytesOf(CAPTURE))).isTrue();
        assertThat(CaptureFile.isOne(new byte[0])).isFalse();
        assertThat(CaptureFile.isOne("{\"type\":\"glucose\"}".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        byte[] file = CaptureFile.bytesOf(CAPTURE);

        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> CaptureFile.open(cut)).isInstanceOf(DamagedCaptureFile.class);
        }
    }

    @Test
    void bytesAfterTheLastPartAreRefused() {
        byte[] file = CaptureFile.bytesOf(CAPTURE);

        assertThatThrownBy(() -> CaptureFile.open(Arrays.copyOf(file, file.length + 1)))
                .hasMessageContaining("bytes follow");
    }

    @Test
    void wrongHeadersAreRefused() {
        assertRefused("{\"islet\":\"capture\",\"version\":2,\"parts\":[]}");
        assertRefused("{\"islet\":\"capture\",\"parts\":[]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"parts\":[{\"kind\":\"page\",\"length\":-1}]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"parts\":[{\"kind\":\"page\",\"length\":99999999999}]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"parts\":[{\"length\":0}]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"readAt\":\"yesterday\",\"parts\":[]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"family\":{\"a\":1},\"parts\":[]}");
        assertRefused("{\"islet\":\"capture\",\"version\":1,\"parts\":[]} {}");
        assertRefused("{\"islet\":\"capture\",,}");
    }

    private static void assertRefused(String header) {
        byte[] file = (header + "\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CaptureFile.open(file)).isInstanceOf(DamagedCaptureFile.class);
    }
}
