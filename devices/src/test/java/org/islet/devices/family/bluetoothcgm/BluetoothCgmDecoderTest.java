package org.islet.devices.family.bluetoothcgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
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
}
