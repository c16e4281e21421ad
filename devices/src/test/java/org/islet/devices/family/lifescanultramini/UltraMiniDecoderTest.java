package org.islet.devices.family.lifescanultramini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void answersAreToldByTheRequestBeforeThem() throws UnreadableCapture {
        Decoded decoded = decode(
                frame("050d02"),
                frame("0506" + "08" + hex("P01.00.0")),
                frame("050b02"),
                frame("0506" + hex("ABC123DEF")),
                frame("05090209000000 00"),
                frame("050601000000"),
                frame("05090209000000 00"),
                frame("050600000000"),
                frame("052002"),
                frame("0506" + seconds(NOON)),
                frame("051ff501"),
                frame("050f0100"),
                frame("051f0000"),
                record(NOON, 112));

        assertThat(decoded.events().subList(0, 6))
                .extracting(event -> ((PumpSettings) event).settings())
                .containsExactly(
                        Map.of("softwareVersion", new Text("P01.00.0")),
                        Map.of("serial", new Text("ABC123DEF")),
                        Map.of("unit", new Text("mmol/L")),
                        Map.of("unit", new Text("mg/dL")),
                        Map.of("meterTime", new Text("2026-03-01T12:00:07")),
                        Map.of("resultCount", new Amount(1)));
        assertThat(((GlucoseReading) decoded.events().get(6)).value()).contains(Glucose.mgPerDl(112));
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void fewerRecordsThanTheMeterHasAreSaid() throws UnreadableCapture {
        Decoded decoded = decode(frame("050f0200"), record(NOON, 112));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("has 2 results and 1 were read"));
    }

    @Test
    void frameSentAgainCountsOnce() throws UnreadableCapture {
        assertThat(decode(record(NOON, 112), record(NOON, 112)).events()).hasSize(1);
    }

    @Test
    void sameAnswerToAnotherRequestCountsAgain() throws UnreadableCapture {
        Decoded decoded = decode(frame("051f0000"), record(NOON, 112), frame("051f0100"), record(NOON, 112));

        assertThat(decoded.events()).hasSize(2);
    }

    @Test
    void recordsKeepTheOrderTheyWereAskedForIn() throws UnreadableCapture {
        Decoded decoded = decode(record(NOON, 112), record(NOON.plusDays(1), 113));

        assertThat(decoded.events())
                .extracting(event -> event.time().wallClock().orElseThrow())
                .containsExactly(NOON, NOON.plusDays(1));
    }

    @Test
    void valueTheMeterCannotMeasureIsKeptAndSaid() throws UnreadableCapture {
        Decoded decoded = decode(record(NOON, 601));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "050d02, 0506",
        "050b02, 0506",
        "050902, 0506",
        "050902, 050602",
        "052002, 05060102",
        "051f0000, 05060102",
        "050d02, 050f",
        "051f0000, 050f01"
    })
    void answerThatDoesNotFitItsRequestIsKeptAsUnknown(String request, String answer) throws UnreadableCapture {
        assertThat(decode(frame(request), frame(answer)).events())
                .singleElement()
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void framesOfAnotherProtocolSayNothing() throws UnreadableCapture {
        assertThat(decode(frame("0306"), frame("05")).events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "02 05 08 03 c2 62", "02 ff 08 03 c2 62", "02 06 08 04 c2 62", "02 06 08 03 c2 63"})
    void bytesThatAreNoFrameAreRefused(String hex) {
        assertThatThrownBy(() -> FAMILY.decoder().decode(RawCapture.ofFile(Hex.parse(hex))))
                .isInstanceOf(UnreadableCapture.class);
    }

    private static Decoded decode(byte[]... frames) throws UnreadableCapture {
        var bytes = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            bytes.writeBytes(frame);
        }
        return FAMILY.decoder().decode(RawCapture.ofFile(bytes.toByteArray()));
    }

    private static byte[] frame(String dataHex) {
        byte[] data = Hex.parse(dataHex);
        ByteBuffer frame = ByteBuffer.allocate(data.length + 6).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) 2)
                .put((byte) (data.length + 6))
                .put((byte) 0)
                .put(data)
                .put((byte) 3);
        frame.putShort((short) Crc16.of(frame.array(), 0, data.length + 4, 0xFFFF));
        return frame.array();
    }

    private static String hex(String text) {
        return Hex.format(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String seconds(LocalDateTime time) {
        return "%08x".formatted(Integer.reverseBytes((int) time.toEpochSecond(ZoneOffset.UTC)));
    }

    private static byte[] record(LocalDateTime at, int mgPerDl) {
        ByteBuffer frame = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) 2).put((byte) 16).put((byte) 0).put((byte) 5).put((byte) 6);
        frame.putInt((int) at.toEpochSecond(ZoneOffset.UTC)).putInt(mgPerDl).put((byte) 3);
        frame.putShort((short) Crc16.of(frame.array(), 0, 14, 0xFFFF));
        return frame.array();
    }
}
