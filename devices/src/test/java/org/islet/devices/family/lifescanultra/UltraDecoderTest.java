package org.islet.devices.family.lifescanultra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UltraDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new UltraFamily();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, UltraChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(dump(
                "P 002,\"ABC123DEY\",\"MMOL/L\"",
                "P \"SAT\",\"03/21/26\",\"16:45:24   \",\"  081 \",\"B\",\"03\", 00",
                "P \"SAT\",\"03/21/26\",\"16:42:11   \",\"C 105 \",\"N\",\"00\", 00"));
    }

    @Test
    void valuesAreMgPerDlWhateverTheHeaderSays() throws UnreadableCapture {
        List<GlucoseReading> readings =
                readings(FAMILY.decoder().decode(validCaptures().get(0)));

        assertThat(readings.get(0).value()).contains(Glucose.mgPerDl(81));
        assertThat(readings.get(0).time()).isEqualTo(DeviceTime.toTheSecond(LocalDateTime.of(2026, 3, 21, 16, 45, 24)));
        assertThat(readings.get(0).flags()).containsExactly("beforeMeal", "mildExercise");
        assertThat(readings.get(1).flags()).containsExactly("control");
    }

    @Test
    void highHasNoNumber() throws UnreadableCapture {
        GlucoseReading high = readings(FAMILY.decoder()
                        .decode(dump("P \"SAT\",\"03/21/26\",\"16:45:24   \",\" HIGH \",\"N\",\"00\", 00")))
                .get(0);

        assertThat(high.value()).isEmpty();
        assertThat(high.outOfRange()).contains(OutOfRange.HIGH);
    }

    @Test
    void dayThatDoesNotExistIsKeptWithoutATimeAndSaid() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(dump("P \"SAT\",\"02/31/26\",\"16:45:24   \",\"  081 \",\"N\",\"00\", 00"));

        assertThat(readings(decoded).get(0).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void fewerLinesThanPromisedAreSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder()
                .decode(dump(
                        "P 003,\"ABC123DEY\",\"MG/DL \"",
                        "P \"SAT\",\"03/21/26\",\"16:45:24   \",\"  081 \",\"N\",\"00\", 00"));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("promised 3 results and 1 lines"));
    }

    @Test
    void errorRepliesAreEachNamed() {
        assertThat(CheckedLine.of("% 1337").complaint()).contains("does not fit");
        assertThat(CheckedLine.of("% 13AZ").complaint()).contains("not four hex digits");
        assertThat(CheckedLine.of("INVALID").complaint()).contains("no checksum");
        assertThat(CheckedLine.of(".").complaint()).contains("no checksum");
        assertThat(CheckedLine.of("% 0025").isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ultra-lines", "ultra2-dump-a"})
    void realLinesReadAsTheyAreWritten(String name) throws UnreadableCapture {
        var folder = Fixtures.folder("lifescan-onetouch");
        Expectation expected = Expectation.read(folder.resolve(name + ".json")).get("expected");
        var capture =
                RawCapture.ofFile(Fixtures.text(folder.resolve(name + ".txt")).getBytes(StandardCharsets.ISO_8859_1));

        List<GlucoseReading> readings = readings(FAMILY.decoder().decode(capture));

        List<Expectation> results = (expected.has("records") ? expected.get("records") : expected.get("lines"))
                .items().stream().filter(line -> line.has("mgdl")).toList();
        assertThat(readings).hasSameSizeAs(results).isNotEmpty();
        for (int i = 0; i < results.size(); i++) {
            assertThat(readings.get(i).time().wallClock())
                    .contains(
                            LocalDateTime.parse(results.get(i).get("localTime").text()));
            assertThat(readings.get(i).value())
                    .contains(Glucose.mgPerDl(results.get(i).get("mgdl").number()));
        }
    }

    @Test
    void publishedChecksumsAreOurs() {
        Expectation sums = Expectation.read(Fixtures.folder("lifescan-onetouch").resolve("ultra2-errors.json"))
                .get("expected")
                .get("checksums");

        sums.fields().forEach((text, sum) -> assertThat(CheckedLine.sum(text))
                .isEqualTo(Integer.parseInt((String) sum, 16)));
    }

    private static List<GlucoseReading> readings(Decoded decoded) {
        return decoded.events().stream().map(GlucoseReading.class::cast).toList();
    }

    private static RawCapture dump(String... lines) {
        return RawCapture.ofFile(Stream.of(lines)
                .map(line -> "%s %04X\r\n".formatted(line, CheckedLine.sum(line)))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1));
    }
}
