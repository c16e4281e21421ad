package org.islet.devices.family.taidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
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

class TaidocDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new TaidocFamily();
    private static final String TAKEN = frame("25" + "61341e0c");
    private static final String VALUE = frame("26" + "70000000");

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, TaidocChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(RawCapture.ofFile(Hex.parse(TAKEN + VALUE)));
    }

    @Test
    void valueBelongsToTheDateBeforeIt() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(validCaptures().get(0));

        assertThat(decoded.events()).singleElement().satisfies(event -> {
            assertThat(((GlucoseReading) event).value()).contains(Glucose.mgPerDl(112));
            assertThat(event.time()).isEqualTo(DeviceTime.toTheMinute(LocalDateTime.of(2026, 3, 1, 12, 30)));
        });
    }

    @Test
    void valueWithoutADateIsKeptWithoutOneAndSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(Hex.parse(VALUE)));

        assertThat(decoded.events()).singleElement().satisfies(event -> assertThat(event.time())
                .isEqualTo(DeviceTime.UNKNOWN));
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void publishedDatesAndFrameReadAsPublished() {
        var folder = Fixtures.folder("taidoc-td42xx");
        Expectation dates = Expectation.read(folder.resolve("td4277-vectors.json"))
                .get("expected")
                .get("datetimes");

        dates.fields().forEach((hex, time) -> assertThat(Frame.time(Hex.parse(hex), 0))
                .contains(LocalDateTime.parse((String) time)));
        assertThat(Fixtures.hexLines(folder.resolve("td4277-vectors.hexlines")))
                .last()
                .satisfies(frame -> assertThat(Frame.at(frame, 0)).isPresent());
    }

    private static String frame(String commandAndData) {
        byte[] body = Hex.parse("51" + commandAndData + "a5");
        int sum = 0;
        for (byte octet : body) {
            sum += octet & 0xFF;
        }
        return Hex.format(body) + "%02x".formatted(sum & 0xFF);
    }
}
