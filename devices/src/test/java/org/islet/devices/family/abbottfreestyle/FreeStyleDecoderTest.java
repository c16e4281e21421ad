package org.islet.devices.family.abbottfreestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.junit.jupiter.api.Test;

class FreeStyleDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new FreeStyleFamily();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, FreeStyleChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(dump(2, "093  June 10 2026 14:26 17 0x00", "LO   Apr  09 2026 08:05 17 0x01"));
    }

    @Test
    void monthsAreFourLettersWide() throws UnreadableCapture {
        List<GlucoseReading> readings = FAMILY.decoder().decode(validCaptures().get(0)).events().stream()
                .map(GlucoseReading.class::cast)
                .toList();

        assertThat(readings.get(0).value()).contains(Glucose.mgPerDl(93));
        assertThat(readings.get(0).time()).isEqualTo(DeviceTime.toTheMinute(LocalDateTime.of(2026, 6, 10, 14, 26)));
        assertThat(readings.get(1).time()).isEqualTo(DeviceTime.toTheMinute(LocalDateTime.of(2026, 4, 9, 8, 5)));
        assertThat(readings.get(1).outOfRange()).contains(OutOfRange.LOW);
        assertThat(readings.get(1).flags()).containsExactly("control");
    }

    @Test
    void precisionMetersKnowKetonesAndALostClock() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(dump(2, "009  July 10 2026 14:26 K 0x00", "120  July 10 2026 14:26 G 0x02"));

        assertThat(((Entry) decoded.events().get(0)).amount()).hasValue(0.5);
        assertThat(decoded.events().get(1).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void wrongSumAndWrongCountAreSaidAndTheLinesKept() throws UnreadableCapture {
        byte[] bytes = dump(3, "093  June 10 2026 14:26 17 0x00")
                .parts()
                .get(0)
                .bytes()
                .clone();
        bytes[3] ^= 1;

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(bytes));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems())
                .extracting(problem -> problem.message().split(":")[0])
                .containsExactly("The dump's checksum does not fit", "The meter promised 3 results and 1 came");
    }

    private static RawCapture dump(int count, String... results) {
        String lines = "\r\nTEST123-T1234\r\n1.43       -P\r\nJune  10 2026 14:30:00\r\n\r\n%d\r\n%s\r\n"
                .formatted(count, String.join("\r\n", results));
        int sum = lines.chars().sum() & 0xFFFF;
        return RawCapture.ofFile("%s0x%04X  END\r\n".formatted(lines, sum).getBytes(StandardCharsets.ISO_8859_1));
    }
}
