package org.islet.devices.family.lifescanultra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Status;
import org.islet.devices.phrase.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .contains("has 3 results and 1 were read"));
    }

    @Test
    void headerIsTheMetersSettings() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(validCaptures().get(0));

        assertThat(((PumpSettings) decoded.events().get(0)).settings())
                .isEqualTo(Map.of(
                        "serial", new Text("ABC123DEY"), "resultCount", new Amount(2), "unit", new Text("mmol/L")));
    }

    @Test
    void headerWithoutAnyOfItsLinesIsSaid() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(dump("P 003,\"ABC123DEY\",\"MG/DL \"", "P 000,\"ABC123DEY\",\"MG/DL \""));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("has 3 results and 0 were read"));
    }

    @ParameterizedTest
    @CsvSource({
        "00, ",
        "01, notEnoughFood",
        "02, tooMuchFood",
        "03, mildExercise",
        "04, hardExercise",
        "05, medication",
        "06, stress",
        "07, illness",
        "08, feltLow",
        "09, menses",
        "10, vacation",
        "11, other",
        "12, comment12"
    })
    void everyCommentHasItsWord(String comment, String word) throws UnreadableCapture {
        assertThat(only("\"  081 \",\"N\",\"%s\", 00".formatted(comment)).flags())
                .isEqualTo(word == null ? List.of() : List.of(word));
    }

    @ParameterizedTest
    @CsvSource({"B, beforeMeal", "A, afterMeal", "X, unknownMealX"})
    void everyMealHasItsWord(String meal, String word) throws UnreadableCapture {
        assertThat(only("\"  081 \",\"%s\",\"00\", 00".formatted(meal)).flags()).containsExactly(word);
    }

    @Test
    void firstUltraHasNoMealAndNoComment() throws UnreadableCapture {
        GlucoseReading reading = only("\"  209 \", 00");

        assertThat(reading.value()).contains(Glucose.mgPerDl(209));
        assertThat(reading.flags()).isEmpty();
    }

    @Test
    void parityErrorControlSolutionAndAnUnknownEndingAreMarked() throws UnreadableCapture {
        assertThat(only("\"  081?\",\"N\",\"00\", 00").flags()).containsExactly("parityError");
        assertThat(only("\"C 105?\", 00").flags()).containsExactly("control", "parityError");
        assertThat(only("\"  081 \",\"N\",\"00\", 01").flags()).containsExactly("unknown01");
    }

    @Test
    void repeatedTestIsAStatusAndNoGlucose() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(dump(result("\" REXC \",\"N\",\"00\", 00")));

        assertThat(decoded.events()).singleElement().satisfies(event -> assertThat(((Status) event).value())
                .isEqualTo("repeatTest"));
    }

    @Test
    void valueNoMeterCanShowIsKeptAndSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(dump(result("\"  601 \", 00")));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void answersBesideTheMemoryAreTheMetersSettings() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder()
                .decode(dump(
                        "@ \"ABC123DEY\"",
                        "@ \"ABC123DET\"",
                        "F \"SAT\",\"03/21/26\",\"16:45:24   \"",
                        "T \"SAT\",\"03/21/26\",\"16:45:24   \"",
                        "SU?,\"MG/DL \"",
                        "SU?,\"MMOL/L\"",
                        "ST?,\"AM/PM\"",
                        "?P02.00.00 25/05/07"));

        assertThat(decoded.events())
                .extracting(event -> ((PumpSettings) event).settings())
                .containsExactly(
                        Map.of("serial", new Text("ABC123DEY")),
                        Map.of("serial", new Text("ABC123DET")),
                        Map.of("meterTime", new Text("2026-03-21T16:45:24")),
                        Map.of("meterTime", new Text("2026-03-21T16:45:24")),
                        Map.of("unit", new Text("mg/dL")),
                        Map.of("unit", new Text("mmol/L")),
                        Map.of("timeFormat", new Text("AM/PM")),
                        Map.of("softwareVersion", new Text("P02.00.00 25/05/07")));
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@ \"12345678O\"", "% 25", "F \"SAT\",\"13/21/26\",\"16:45:24   \"", "P \"SAT\",no result at all"
            })
    void answersThatDoNotFitAreSaid(String line) throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(dump(result("\"  081 \", 00"), line));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void blankLongAndDamagedLinesAreSkippedAndSaid() throws UnreadableCapture {
        String good = new String(dump(result("\"  081 \", 00")).parts().get(0).bytes(), StandardCharsets.US_ASCII);
        String text = good + "\r\n" + "X".repeat(201) + "\r\n" + good.replace("081", "082");

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(text.getBytes(StandardCharsets.US_ASCII)));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(decoded.problems()).hasSize(2);
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(
                        () -> FAMILY.decoder().decode(RawCapture.ofFile("hello".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("four hex digits");
    }

    @Test
    void errorRepliesAreEachNamed() {
        assertThat(CheckedLine.of("% 1337").complaint()).contains(Phrase.of("checksum.wrong"));
        assertThat(CheckedLine.of("% 13AZ").complaint()).contains(Phrase.of("ultra.odd-checksum"));
        assertThat(CheckedLine.of("INVALID").complaint()).contains(Phrase.of("ultra.no-checksum"));
        assertThat(CheckedLine.of(".").complaint()).contains(Phrase.of("ultra.no-checksum"));
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

    private static GlucoseReading only(String valueAndRest) throws UnreadableCapture {
        return readings(FAMILY.decoder().decode(dump(result(valueAndRest)))).get(0);
    }

    private static String result(String valueAndRest) {
        return "P \"SAT\",\"03/21/26\",\"16:45:24   \"," + valueAndRest;
    }

    private static List<GlucoseReading> readings(Decoded decoded) {
        return decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .toList();
    }

    private static RawCapture dump(String... lines) {
        return RawCapture.ofFile(Stream.of(lines)
                .map(line -> "%s %04X\r\n".formatted(line, CheckedLine.sum(line)))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1));
    }
}
