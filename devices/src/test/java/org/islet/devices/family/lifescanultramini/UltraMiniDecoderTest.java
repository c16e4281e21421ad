package org.islet.devices.family.lifescanultramini;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.junit.jupiter.api.Test;

class UltraMiniDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new UltraMiniFamily();
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0, 7);

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, UltraMiniChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(RawCapture.ofFile(record(NOON, 112)));
    }

    @Test
    void publishedDisconnectFrameIsAFrame() {
        byte[] disconnect = Hex.parse("02 06 08 03 c2 62");

        assertThat(Frame.at(disconnect, 0)).contains(new Frame(0, 6));
    }

    @Test
    void recordIsTheMetersOwnClockAndMgPerDl() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(validCaptures().get(0));

        assertThat(decoded.events()).singleElement().satisfies(event -> {
            assertThat(event.time()).isEqualTo(DeviceTime.toTheSecond(NOON));
            assertThat(((GlucoseReading) event).value()).contains(Glucose.mgPerDl(112));
        });
    }

    @Test
    void conversationAroundTheRecordsSaysNothing() throws UnreadableCapture {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Hex.parse("02 06 08 03 c2 62"));
        bytes.writeBytes(record(NOON, 99));

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(bytes.toByteArray()));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void damagedFrameIsSkippedAndTheNextOneRead() throws UnreadableCapture {
        byte[] damaged = record(NOON, 99);
        damaged[9] ^= 1;
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(record(NOON, 98));
        bytes.writeBytes(damaged);
        bytes.writeBytes(record(NOON, 97));

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(bytes.toByteArray()));

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("16 bytes"));
    }

    private static byte[] record(LocalDateTime at, int mgPerDl) {
        ByteBuffer frame = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) 2).put((byte) 16).put((byte) 0).put((byte) 5).put((byte) 6);
        frame.putInt((int) at.toEpochSecond(ZoneOffset.UTC)).putInt(mgPerDl).put((byte) 3);
        frame.putShort((short) Crc16.of(frame.array(), 0, 14, 0xFFFF));
        return frame.array();
    }
}
