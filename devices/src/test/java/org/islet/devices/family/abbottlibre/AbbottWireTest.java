package org.islet.devices.family.abbottlibre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.junit.jupiter.api.Test;

/** Frames that others captured: every one of them, each equal to what was recorded beside it. */
class AbbottWireTest {

    @Test
    void checksumsOfCapturedPiecesAreEqual() {
        var folder = Fixtures.folder("abbott-freestyle");
        List<byte[]> frames = Fixtures.hexLines(folder.resolve("libre-atp-crc32-0.hexlines"));
        Map<String, ?> recorded = Expectation.read(folder.resolve("libre-atp-crc32-0.json"))
                .get("expected")
                .get("crc32")
                .fields();

        assertThat(frames).hasSameSizeAs(recorded.keySet());
        assertThat(frames).allSatisfy(frame -> assertThat("%08x".formatted(AtpFrame.checksum(frame, 0, frame.length)))
                .isEqualTo(recorded.get(Hex.format(frame))));
    }

    @Test
    void capturedQuestionsAreWholeFramesWithAtMostOneByte() throws AapFrame.Malformed {
        var folder = Fixtures.folder("abbott-freestyle");

        for (byte[] frame : Fixtures.hexLines(folder.resolve("libre-atp-crc32-0.hexlines"))) {
            CapturePart part = part(frame);
            AapFrame read = AapFrame.at(ByteAssembler.of(part), 0).orElseThrow();

            assertThat(AapFrame.areIn(part)).isTrue();
            assertThat(read.to()).isEqualTo(frame.length);
            assertThat(read.to() - read.from()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void capturedReportSaysItsTypeItsLengthAndItsLoad() {
        var folder = Fixtures.folder("abbott-freestyle");
        byte[] bytes = Fixtures.hexLines(folder.resolve("freestyle-hid-message.hexlines"))
                .get(0);
        Expectation expected =
                Expectation.read(folder.resolve("freestyle-hid-message.json")).get("expected");

        HidReport report = HidReport.at(part(bytes), 0).orElseThrow();

        assertThat(bytes).hasSize(expected.get("totalBytes").whole());
        assertThat(report.type()).isEqualTo(expected.get("messageType").whole());
        assertThat(report.to() - report.from()).isEqualTo(expected.get("length").whole());
        assertThat(new String(bytes, report.from(), report.to() - report.from(), StandardCharsets.US_ASCII))
                .isEqualTo(expected.get("payload").text());
    }

    private static CapturePart part(byte[] bytes) {
        return new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0);
    }
}
