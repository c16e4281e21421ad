package org.islet.devices.family.bluetoothcgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.bluetooth.EndToEndCrc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BluetoothCgmDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new BluetoothCgmFamily();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, SensorValueChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(RawCapture.ofFile(Hex.parse("06 00 78 00 05 00")));
    }

    @Test
    void valueWithoutASessionStartHasNoTimeAndSaysSo() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(validCaptures().get(0));

        var reading = (GlucoseReading) decoded.events().get(0);
        assertThat(reading.value()).contains(Glucose.mgPerDl(120));
        assertThat(reading.time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(reading.flags()).contains("sessionMinute5");
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void publishedVectorsReadAsPublished() {
        var folder = Fixtures.folder("bluetooth-sig");
        List<byte[]> values = Fixtures.hexLines(folder.resolve("cgm-measurement.hexlines"));
        List<Expectation> expected = Expectation.read(folder.resolve("cgm-measurement.json"))
                .get("expected")
                .get("values")
                .items();

        for (int i = 0; i < values.size(); i++) {
            SensorValue value = SensorValue.read(values.get(i), 0);
            Expectation one = expected.get(i);
            assertThat(value.glucose().number().orElseThrow().doubleValue())
                    .isEqualTo(one.get("glucose").number());
            assertThat(value.minutes()).isEqualTo(one.get("timeOffset").whole());
            if (one.has("crc")) {
                assertThat(value.checksum()).contains(true);
                assertThat(value.trend().orElseThrow().doubleValue())
                        .isEqualTo(one.get("trend").number());
                assertThat(value.quality().orElseThrow().doubleValue())
                        .isEqualTo(one.get("quality").number());
            }
        }
    }

    @Test
    void valueWithAWrongChecksumIsNotRead() throws UnreadableCapture {
        byte[] value = Hex.parse("08 00 78 00 05 00 00 00");

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(value));

        assertThat(decoded.events()).isEmpty();
        assertThat(decoded.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("checksum"));
    }

    /** 2026-03-01 12:00:00 at UTC+1, daylight saving of an hour. */
    private static final String START = "ea07 03 01 0c 00 00 04 04";

    private static final String VALUE = "06 00 78 00 05 00";

    @Test
    void valuesAreMinutesAfterTheStartOfTheirSession() throws UnreadableCapture {
        Decoded decoded = decode(START, VALUE);

        assertThat(decoded.events()).singleElement().satisfies(event -> {
            assertThat(event.time().wallClock()).contains(LocalDateTime.of(2026, 3, 1, 12, 5));
            assertThat(event.time().absolute()).contains(OffsetDateTime.parse("2026-03-01T12:05:00+02:00"));
        });
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void startThatComesAfterItsValuesIsTheirs() throws UnreadableCapture {
        assertThat(decode(VALUE, START).events().get(0).time().wallClock())
                .contains(LocalDateTime.of(2026, 3, 1, 12, 5));
    }

    @Test
    void secondStartBeginsASecondSession() throws UnreadableCapture {
        Decoded decoded = decode(START, VALUE, "ea07 03 0b 0c 00 00 04 04", VALUE);

        assertThat(decoded.events())
                .extracting(event -> event.time().wallClock().orElseThrow().getDayOfMonth())
                .containsExactly(1, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ea07 03 01 0c 00 00 80 04", "ea07 03 01 0c 00 00 04 ff"})
    void startWithoutAZoneIsTheWallClockAlone(String start) throws UnreadableCapture {
        var time = decode(start, VALUE).events().get(0).time();

        assertThat(time.wallClock()).contains(LocalDateTime.of(2026, 3, 1, 12, 5));
        assertThat(time.absolute()).isEmpty();
    }

    @Test
    void startWithAChecksumIsReadIfItFits() throws UnreadableCapture {
        byte[] start = Hex.parse(START);
        int crc = EndToEndCrc.of(start, 0, start.length);
        String fitting = START + "%02x%02x".formatted(crc & 0xFF, crc >> 8);

        assertThat(decode(fitting, VALUE).problems()).isEmpty();
        assertThat(decode(START + "0000", VALUE).problems()).hasSize(2);
    }

    @Test
    void startOnADayThatDoesNotExistIsNone() throws UnreadableCapture {
        assertThat(decode("ea07 02 1f 0c 00 00 04 04", VALUE).problems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"fe07, HIGH", "0208, LOW"})
    void outOfRangeHasNoNumber(String value, OutOfRange range) throws UnreadableCapture {
        var reading = (GlucoseReading)
                decode(START, "06 00" + value + "0500").events().get(0);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.outOfRange()).contains(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff07", "0008", "0108", "ff0f"})
    void valueThatIsNoGlucoseIsAStatus(String value) throws UnreadableCapture {
        assertThat(decode(START, "06 00" + value + "0500").events())
                .singleElement()
                .isInstanceOf(Status.class);
    }

    @Test
    void trendQualityAndStatusAreKept() throws UnreadableCapture {
        Decoded decoded = decode(START, "0d e3 78 00 05 00 01 02 04 f4ff 63 00");

        assertThat(((GlucoseReading) decoded.events().get(0)).flags())
                .containsExactly("sessionMinute5", "trend -1.2 mg/dL/min", "quality 99 %");
        assertThat(((Status) decoded.events().get(1)).value()).isEqualTo("010204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08 20 78 00 05 00 01", "07 00 78 00 05 00 01", "06 04 78 00 05 00"})
    void sizeAndFlagsThatDoNotFitAreSaid(String value) throws UnreadableCapture {
        Decoded decoded = decode(START, VALUE + value);

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void sessionWithoutAValueIsNotRecognised() {
        assertThat(FAMILY.likeness(parts(START))).isEqualTo(MatchConfidence.NO);
        assertThat(FAMILY.likeness(parts(START, VALUE))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThat(FAMILY.likeness(parts(VALUE, "00"))).isEqualTo(MatchConfidence.NO);
        assertThatThrownBy(() -> decode(START)).isInstanceOf(UnreadableCapture.class);
    }

    private static Decoded decode(String... hex) throws UnreadableCapture {
        return FAMILY.decoder().decode(parts(hex));
    }

    private static RawCapture parts(String... hex) {
        List<CapturePart> parts = new ArrayList<>();
        for (int i = 0; i < hex.length; i++) {
            parts.add(new CapturePart(CapturePart.UNKNOWN, "", Hex.parse(hex[i]), i, 0));
        }
        return RawCapture.ofParts(parts);
    }
}
