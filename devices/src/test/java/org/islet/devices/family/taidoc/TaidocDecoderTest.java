package org.islet.devices.family.taidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"00, ", "40, beforeMeal", "80, afterMeal", "c0, control", "05, "})
    void valueHasItsMark(String octet, String mark) throws UnreadableCapture {
        Decoded decoded = decode(TAKEN + frame("26" + "7000" + "06" + octet));

        assertThat(((GlucoseReading) decoded.events().get(0)).flags())
                .isEqualTo(mark == null ? List.of() : List.of(mark));
    }

    @Test
    void modelAndCountAreSettingsAndMissingResultsAreSaid() throws UnreadableCapture {
        Decoded decoded = decode(frame("24" + "77420000") + frame("2b" + "02000000") + TAKEN + VALUE);

        assertThat(((PumpSettings) decoded.events().get(0)).settings()).isEqualTo(Map.of("model", new Text("TD-4277")));
        assertThat(((PumpSettings) decoded.events().get(1)).settings()).isEqualTo(Map.of("resultCount", new Amount(2)));
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("has 2 results and 1 were read"));
    }

    @Test
    void asManyResultsAsTheMeterHasAreNoProblem() throws UnreadableCapture {
        assertThat(decode(frame("2b" + "01000000") + TAKEN + VALUE).problems()).isEmpty();
    }

    @Test
    void questionsAndOtherAnswersSayNothing() throws UnreadableCapture {
        Decoded decoded = decode("512200000000a316" + frame("2300000000") + TAKEN + VALUE);

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void dayThatDoesNotExistLeavesTheValueWithoutATime() throws UnreadableCapture {
        Decoded decoded = decode(frame("25" + "00001e0c") + VALUE);

        assertThat(decoded.events().get(0).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void valueNoMeterCanShowIsKeptAndSaid() throws UnreadableCapture {
        Decoded decoded = decode(TAKEN + frame("26" + "59020000"));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void bytesBetweenFramesAreSaidTogether() throws UnreadableCapture {
        Decoded decoded = decode(TAKEN + "5100ff" + VALUE + "51");

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems())
                .extracting(problem -> problem.message().substring(0, 7))
                .containsExactly("3 bytes", "1 byte ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"51", "502200000000a315", "512200000000a216", "512200000000a317"})
    void bytesThatAreNoFrameAreRefused(String hex) {
        assertThatThrownBy(() -> decode(hex)).isInstanceOf(UnreadableCapture.class);
    }

    private static Decoded decode(String hex) throws UnreadableCapture {
        return FAMILY.decoder().decode(RawCapture.ofFile(Hex.parse(hex)));
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
