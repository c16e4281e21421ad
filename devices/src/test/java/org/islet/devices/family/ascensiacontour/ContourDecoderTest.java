package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContourDecoderTest implements DecoderContract {

    private static final ContourFamily FAMILY = new ContourFamily();
    private static final List<String> RECORDS = List.of(
            "H|\\^&||pw|Contour7410^01.10\\01.04\\18.34^7410-4711^|U=0^V=10600|2||||||1|202603291405",
            "P|1",
            "R|1|^^^Glucose|93|mg/dL^P||B||202603010730",
            "R|2|^^^Glucose|142|mg/dL^P||A||202603011200",
            "L|1||N");

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ContourChecksums.right(capture);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ContourEncoder.capture(Memory.METER, Instant.EPOCH, Memory.CLOCK, Memory.EVERYTHING.subList(0, 2)),
                parts(ContourEncoder.frames(RECORDS)),
                RawCapture.ofFile(ContourEncoder.text(RECORDS)));
    }

    @Test
    void everythingAMeterRemembersComesBack() throws UnreadableCapture {
        RawCapture capture = ContourEncoder.capture(Memory.METER, Instant.EPOCH, Memory.CLOCK, Memory.EVERYTHING);

        Decoded decoded = family().decoder().decode(capture);

        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).first().isInstanceOf(PumpSettings.class);
        assertThat(decoded.events().subList(1, decoded.events().size()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin.source")
                .isEqualTo(Memory.EVERYTHING);
    }

    @Test
    void sourcesPointIntoTheStoredCaptureFile() throws UnreadableCapture, DamagedCaptureFile {
        byte[] stored = CaptureFile.bytesOf(
                ContourEncoder.capture(Memory.METER, Instant.EPOCH, Memory.CLOCK, Memory.EVERYTHING));

        List<DeviceEvent> events =
                family().decoder().decode(CaptureFile.open(stored)).events();

        for (DeviceEvent event : events.subList(1, events.size())) {
            int offset = event.source().offset().orElseThrow();
            assertThat(new String(stored, offset, 2, StandardCharsets.US_ASCII)).isEqualTo("R|");
        }
    }

    @Test
    void downloadWithoutEndRecordIsSaidToBeIncomplete() throws UnreadableCapture {
        Decoded decoded = decode(RECORDS.subList(0, 3));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(messages(decoded))
                .containsExactly("The end is missing: 1 of 2 results were read. Read the meter again.");
    }

    @Test
    void fewerResultsThanAnnouncedAreSaid() throws UnreadableCapture {
        Decoded decoded = decode(List.of(RECORDS.get(0), RECORDS.get(2), RECORDS.get(4)));

        assertThat(messages(decoded)).containsExactly("The meter has 2 results and 1 were read. Read the meter again.");
    }

    @Test
    void repeatedFrameCountsOnce() throws UnreadableCapture {
        List<byte[]> frames = new ArrayList<>(ContourEncoder.frames(RECORDS));
        frames.add(3, frames.get(2));

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(readings(decoded)).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void damagedFrameThatWasSentAgainIsNoProblem() throws UnreadableCapture {
        List<byte[]> frames = new ArrayList<>(ContourEncoder.frames(RECORDS));
        frames.add(2, flipped(frames.get(2)));

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(readings(decoded)).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void damagedFrameThatWasNotSentAgainIsSaid() throws UnreadableCapture {
        List<byte[]> frames = new ArrayList<>(ContourEncoder.frames(RECORDS));
        frames.set(2, flipped(frames.get(2)));

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("This message of the meter is cut"));
    }

    @Test
    void lostFrameIsSaid() throws UnreadableCapture {
        List<byte[]> frames = new ArrayList<>(ContourEncoder.frames(RECORDS));
        frames.remove(2);

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("Messages of the meter are missing"));
    }

    @Test
    void messageOfExactlySixtyBytesNeedsNoReportAfterIt() throws UnreadableCapture {
        String padded = "R|1|^^^Glucose|93|mg/dL^P||B||202603010730";
        String sixty = padded + "|".repeat(60 - padded.length() - 8);
        List<byte[]> frames = ContourEncoder.frames(List.of(RECORDS.get(0), sixty, RECORDS.get(4)));
        List<byte[]> reports = frames.stream()
                .flatMap(frame -> ContourEncoder.hidReports(frame).stream())
                .toList();

        Decoded decoded = family().decoder().decode(parts(reports));

        assertThat(frames.get(1)).hasSize(60);
        assertThat(readings(decoded)).hasSize(1);
    }

    @Test
    void recordsAreCutWithTheDelimitersOfTheHeader() throws UnreadableCapture {
        Decoded decoded = decode(
                List.of("H!\\~&!!!Contour7410~1~7410-1", "R!1!~~~Glucose!5.5!mmol/L~P!!A!!20260301073015", "L!1"));

        GlucoseReading reading = readings(decoded).get(0);
        assertThat(reading.flags()).containsExactly("afterMeal");
        assertThat(reading.time().toTheSecond()).isTrue();
    }

    @Test
    void controlOrderMarksItsResultsAsControl() throws UnreadableCapture {
        Decoded decoded = decode(
                List.of(RECORDS.get(0), "O|1||||||||||Q", RECORDS.get(2), "O|2", RECORDS.get(3), RECORDS.get(4)));

        assertThat(readings(decoded).get(0).flags()).containsExactly("beforeMeal", "control");
        assertThat(readings(decoded).get(1).flags()).containsExactly("afterMeal");
    }

    @Test
    void limitsKeepTheirValueBesideHiAndLo() throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|600|mg/dL^P||>/A||202603010730"));

        GlucoseReading reading = readings(decoded).get(0);
        assertThat(reading.outOfRange()).contains(OutOfRange.HIGH);
        assertThat(reading.value().orElseThrow().value()).isEqualTo(600);
    }

    @Test
    void insulinIsCountedInTenths() throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Insulin|125|2^||||202603010730"));

        LogbookEntry insulin = (LogbookEntry) decoded.events().get(0);
        assertThat(insulin.amount()).hasValue(12.5);
        assertThat(insulin.text()).contains("longActing");
    }

    @Test
    void unknownTestsUnitsAndValuesAreKeptAsUnknown() throws UnreadableCapture {
        Decoded decoded = decode(List.of(
                "R|1|^^^Lactate|12|mmol/L^P||||202603010730",
                "R|2|^^^Glucose|12|furlong^P||||202603010730",
                "R|3|^^^Glucose|1e9|mg/dL^P||||202603010730",
                "C|1|a comment"));

        assertThat(decoded.events()).hasSize(4).allSatisfy(event -> assertThat(event)
                .isInstanceOf(UnknownEvent.class));
    }

    @Test
    void impossibleTimeIsKeptWithoutTimeAndSaid() throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|93|mg/dL^P||||202602300730"));

        assertThat(readings(decoded).get(0).time().wallClock()).isEmpty();
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("The time of this result is missing"));
    }

    @Test
    void frameNumbersGoOnFromSevenToZero() throws UnreadableCapture {
        List<String> many =
                new ArrayList<>(List.of("H|\\^&||pw|Contour7410^01.10^7410-4711^|U=0|20||||||1|202603291405"));
        for (int i = 1; i <= 20; i++) {
            many.add("R|%d|^^^Glucose|%d|mg/dL^P||||2026030107%02d".formatted(i, 90 + i, i));
        }
        many.add("L|1||N");
        List<byte[]> frames = ContourEncoder.frames(many);

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(frames.get(7)[1]).isEqualTo((byte) '0');
        assertThat(readings(decoded)).hasSize(20);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void headerBeforeAndAfterEnqCountsOnce() throws UnreadableCapture {
        byte[] header = ContourEncoder.frames(RECORDS).get(0);
        List<byte[]> pieces = new ArrayList<>(List.of(new byte[] {4}, header, new byte[] {5}));
        pieces.addAll(ContourEncoder.frames(RECORDS));

        Decoded decoded = family().decoder().decode(parts(pieces));

        assertThat(decoded.events()).filteredOn(PumpSettings.class::isInstance).hasSize(1);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void twoFramesInOneReportAreBothRead() throws UnreadableCapture {
        List<byte[]> frames = ContourEncoder.frames(RECORDS);
        var message = new ByteArrayOutputStream();
        frames.forEach(message::writeBytes);

        Decoded decoded = family().decoder().decode(parts(ContourEncoder.hidReports(message.toByteArray())));

        assertThat(readings(decoded)).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void recordGoesOnInTheNextFrameWhereTheFirstHasNoEndOfRecord() throws UnreadableCapture {
        List<byte[]> pieces = List.of(
                new Frame(1, RECORDS.get(0) + "\r", false).bytes(),
                new Frame(2, "R|1|^^^Glucose|9", false).bytes(),
                new Frame(3, "3|mg/dL^P||B||202603010730\rR|2|^^^Glucose|80|mg/dL^P||||202603010731\r", false).bytes(),
                new Frame(4, "L|1||N\r", true).bytes());

        Decoded decoded = family().decoder().decode(parts(pieces));

        assertThat(readings(decoded))
                .extracting(reading -> reading.value().orElseThrow().value())
                .containsExactly(93.0, 80.0);
    }

    @Test
    void recordCutOffByALostFrameIsSaid() throws UnreadableCapture {
        List<byte[]> pieces = List.of(
                new Frame(1, RECORDS.get(0) + "\r", false).bytes(),
                new Frame(2, "R|1|^^^Glucose|9", false).bytes(),
                new Frame(4, "R|2|^^^Glucose|80|mg/dL^P||||202603010731\r", false).bytes(),
                new Frame(5, "L|1||N\r", true).bytes());

        Decoded decoded = family().decoder().decode(parts(pieces));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("This record is cut off"));
    }

    @Test
    void oldMeterWithoutSettingsIsReadAllTheSame() throws UnreadableCapture {
        Decoded decoded = decode(List.of(
                "H|\\^&||7880|Bayer7150^1.05\\0.00^7150-MADEUP|||||||P|1|202603291405",
                "P|1",
                "O|1",
                "R|1|^^^Glucose|5.5|mmol/L^B||||202603010730",
                "L|1||N"));

        var settings = (PumpSettings) decoded.events().get(0);
        assertThat(settings.settings().get("serial")).isEqualTo(new Text("7150-MADEUP"));
        assertThat(settings.settings().get("processingId")).isEqualTo(new Text("P"));
        assertThat(readings(decoded).get(0).flags()).containsExactly("wholeBlood");
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bayer6210", "Bayer7350", "Contour7900", "Ascensia"})
    void everyNameAMeterGivesItselfIsRecognised(String product) {
        String header = "H|\\^&||pw|%s^1^7410-1^|U=0|0||||||1|202603291405".formatted(product);

        assertThat(FAMILY.likeness(RawCapture.ofFile(ContourEncoder.text(List.of(header)))))
                .isEqualTo(MatchConfidence.CERTAIN);
    }

    @Test
    void everySettingOfTheHeaderIsKept() throws UnreadableCapture {
        PumpSettings settings = meter("A=1^C=63^G=1^I=0200^R=1^S=1^U=1^V=11333^X=039039039039100072100139^Y=y^Z=2");

        assertThat(settings.settings())
                .containsEntry("resultMarking", new Text("1"))
                .containsEntry("configurationBits", new Text("63"))
                .containsEntry("languages", new Text("1"))
                .containsEntry("testInterval", new Text("0200"))
                .containsEntry("internalSetting", new Text("1"))
                .containsEntry("limitsOfEditing", new Text("y"))
                .containsEntry("trends", new Text("2"))
                .containsEntry("referenceMethod", new Text("wholeBlood"))
                .containsEntry("unit", new Text("mmol/L"))
                .containsEntry("limitsUnit", new Text("mmol/L"))
                .containsEntry("lowestShown", new Amount(1.1))
                .containsEntry("highestShown", new Amount(33.3))
                .containsEntry("hypoglycemia", new Amount(3.9))
                .containsEntry("hyperglycemia", new Amount(13.9));
    }

    @Test
    void limitsOfAMeterThatShowsMmolMayBeMgPerDlAllTheSame() throws UnreadableCapture {
        PumpSettings settings = meter("R=0^U=1^V=10600");

        assertThat(settings.settings())
                .containsEntry("limitsUnit", new Text("mg/dL"))
                .containsEntry("referenceMethod", new Text("plasma"))
                .containsEntry("highestShown", new Amount(600));
    }

    @Test
    void limitsAloneAreMgPerDlAndAnUnknownMethodIsKeptByNumber() throws UnreadableCapture {
        PumpSettings settings = meter("R=7^X=070070070070180130180250");

        assertThat(settings.settings())
                .containsEntry("referenceMethod", new Text("unknown7"))
                .containsEntry("hypoglycemia", new Amount(70))
                .doesNotContainKey("lowestShown")
                .doesNotContainKey("unit");
    }

    @ParameterizedTest
    @CsvSource({
        "B, beforeMeal",
        "A, afterMeal",
        "F, fasting",
        "D, feelingUnwell",
        "I, sick",
        "S, stress",
        "X, activity",
        "C, control",
        "Z1, timeAfterMeal1",
        "Z4, timeAfterMeal4",
        "M0, unknownM0",
        "M1, unknownM1",
        "T1, trend1",
        "T2, trend2",
        "Q, unknownQ",
        "Z, unknownZ"
    })
    void everyFlagHasItsWord(String flag, String word) throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|93|mg/dL^P||%s||202603010730".formatted(flag)));

        assertThat(readings(decoded).get(0).flags()).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"<, 10, LOW", ">, 600, HIGH"})
    void valueAtTheLimitIsOutOfRange(String flag, double value, OutOfRange range) throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|%.0f|mg/dL^P||%s||202603010730".formatted(value, flag)));

        assertThat(readings(decoded).get(0).outOfRange()).contains(range);
        assertThat(readings(decoded).get(0).value()).contains(Glucose.mgPerDl(value));
    }

    @ParameterizedTest
    @CsvSource({"HI, HIGH", "LO, LOW"})
    void wordInsteadOfAValueIsOutOfRange(String word, OutOfRange range) throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|%s|mg/dL^P||||202603010730".formatted(word)));

        assertThat(readings(decoded).get(0).value()).isEmpty();
        assertThat(readings(decoded).get(0).outOfRange()).contains(range);
    }

    @ParameterizedTest
    @CsvSource({"D, deproteinizedBlood", "C, capillaryBlood", "B, wholeBlood"})
    void methodOtherThanPlasmaIsSaid(String method, String word) throws UnreadableCapture {
        Decoded decoded = decode(List.of("R|1|^^^Glucose|93|mg/dL^%s||||202603010730".formatted(method)));

        assertThat(readings(decoded).get(0).flags()).containsExactly(word);
    }

    @Test
    void resultWithoutAUnitIsInTheMetersUnit() throws UnreadableCapture {
        String result = "R|1|^^^Glucose|7|^P||||202603010730";

        assertThat(readings(decode(List.of(header("U=1"), result))).get(0).value())
                .contains(Glucose.mmolPerL(7));
        assertThat(readings(decode(List.of(header("U=0"), result))).get(0).value())
                .contains(Glucose.mgPerDl(7));
        assertThat(readings(decode(List.of(header("A=1"), result)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, shortActing", "2, longActing", "3, mixed"})
    void insulinHasItsKindAndItsFlags(String number, String kind) throws UnreadableCapture {
        LogbookEntry insulin =
                (LogbookEntry) decode(List.of("R|1|^^^Insulin|30|%s^||B||202603010730".formatted(number)))
                        .events()
                        .get(0);

        assertThat(insulin.amount()).hasValue(3.0);
        assertThat(insulin.unit()).contains("U");
        assertThat(insulin.text()).contains(kind + " beforeMeal");
    }

    @ParameterizedTest
    @CsvSource({"1, g", "2, points", "3, choices"})
    void carbohydrateHasItsUnit(String number, String unit) throws UnreadableCapture {
        LogbookEntry carbs = (LogbookEntry) decode(List.of("R|1|^^^Carb|45|%s^||||202603010730".formatted(number)))
                .events()
                .get(0);

        assertThat(carbs.amount()).hasValue(45);
        assertThat(carbs.unit()).contains(unit);
        assertThat(carbs.text()).isEmpty();
    }

    @Test
    void ketoneKeepsItsUnitAndItsMarks() throws UnreadableCapture {
        List<DeviceEvent> events = decode(List.of(
                        "R|1|^^^Ketone|0.6|mmol/L^P||S/>||202603010730", "R|2|^^^Ketone|0.1|mmol/L^P||<||202603010730"))
                .events();

        assertThat(((LogbookEntry) events.get(0)).amount()).hasValue(0.6);
        assertThat(((LogbookEntry) events.get(0)).unit()).contains("mmol/L");
        assertThat(((LogbookEntry) events.get(0)).text()).contains("stress aboveRange");
        assertThat(((LogbookEntry) events.get(1)).text()).contains("belowRange");
    }

    @Test
    void entriesWithoutAKnownUnitOrValueAreKeptAsUnknown() throws UnreadableCapture {
        Decoded decoded = decode(List.of(
                "R|1|^^^Insulin|30|9^||||202603010730",
                "R|2|^^^Insulin||1^||||202603010730",
                "R|3|^^^Carb|30|9^||||202603010730",
                "R|4|^^^Ketone|none|mmol/L^||||202603010730",
                "R|5"));

        assertThat(decoded.events()).hasSize(5).allSatisfy(event -> assertThat(event)
                .isInstanceOf(UnknownEvent.class));
    }

    @Test
    void insulinWithADecimalPointIsInUnits() throws UnreadableCapture {
        LogbookEntry insulin = (LogbookEntry) decode(List.of("R|1|^^^Insulin|3.5|1^||||202603010730"))
                .events()
                .get(0);

        assertThat(insulin.amount()).hasValue(3.5);
    }

    @Test
    void orderOfAnotherPatientRecordIsNoControlTest() throws UnreadableCapture {
        Decoded decoded = decode(
                List.of(RECORDS.get(0), "O|1||||||||||Q", RECORDS.get(2), "P|2", RECORDS.get(3), RECORDS.get(4)));

        assertThat(readings(decoded).get(0).isControl()).isTrue();
        assertThat(readings(decoded).get(1).isControl()).isFalse();
    }

    @Test
    void resultMarkedAsControlTwiceHasTheMarkOnce() throws UnreadableCapture {
        Decoded decoded = decode(List.of("O|1||||||||||Q", "R|1|^^^Glucose|93|mg/dL^P||C||202603010730"));

        assertThat(readings(decoded).get(0).flags()).containsExactly("control");
    }

    @Test
    void endForAnotherReasonThanNormalIsSaid() throws UnreadableCapture {
        Decoded decoded = decode(List.of(RECORDS.get(0), RECORDS.get(2), RECORDS.get(3), "L|1||E"));

        assertThat(messages(decoded)).singleElement().asString().contains("code E");
    }

    @ParameterizedTest
    @CsvSource({"700, mg/dL", "40.0, mmol/L"})
    void resultNoMeterCanShowIsKeptAndSaid(String value, String unit) throws UnreadableCapture {
        Decoded decoded = decode(
                List.of(header("U=0"), "R|1|^^^Glucose|%s|%s^P||||202603010730".formatted(value, unit), "L|1||N"));

        assertThat(readings(decoded)).hasSize(1);
        assertThat(messages(decoded)).singleElement().asString().contains("higher than a meter can show");
    }

    @Test
    void theHeaderBehindEnqMayBeAMinuteLaterThanTheOneBefore() throws UnreadableCapture {
        List<String> later = new ArrayList<>(RECORDS);
        later.add(0, RECORDS.get(0).replace("202603291405", "202603291404"));

        Decoded decoded = decode(later);

        assertThat(readings(decoded)).hasSize(2);
        assertThat(messages(decoded)).isEmpty();
    }

    @Test
    void aMeterThatToldItsHeaderOnlyIsIncompleteThoughAnotherFollows() throws UnreadableCapture {
        List<String> another = new ArrayList<>(RECORDS);
        another.add(0, RECORDS.get(0).replace("7410-4711", "7410-4712"));

        assertThat(messages(decode(another))).singleElement().asString().contains("0 of 2 results");
    }

    @Test
    void twoDownloadsInOneCaptureAreBothJudged() throws UnreadableCapture {
        List<String> twice = new ArrayList<>(RECORDS.subList(0, 3));
        twice.addAll(RECORDS);

        Decoded decoded = decode(twice);

        assertThat(readings(decoded)).hasSize(3);
        assertThat(messages(decoded)).singleElement().asString().contains("1 of 2 results");
    }

    @Test
    void escapedDelimitersAreWhatTheyStandFor() throws UnreadableCapture {
        PumpSettings settings = (PumpSettings)
                decode(List.of("H|\\^&||pw|Contour7410^1^74&F&10&S&x&R&y&E&z^|U=0|0||||||1|202603291405"))
                        .events()
                        .get(0);

        assertThat(settings.settings().get("serial")).isEqualTo(new Text("74|10^x\\y&z"));
    }

    @Test
    void reportThatIsNoMetersAndReportCutOffAreSaid() throws UnreadableCapture {
        var bytes = new ByteArrayOutputStream();
        for (byte[] frame : ContourEncoder.frames(RECORDS)) {
            ContourEncoder.hidReports(frame).forEach(bytes::writeBytes);
        }
        bytes.writeBytes("XYZ".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[61]);
        bytes.writeBytes(HidReport.ofHost(new byte[] {6}));
        bytes.writeBytes(Arrays.copyOf(
                ContourEncoder.hidReports(ContourEncoder.frames(RECORDS).get(0)).get(0), 20));

        Decoded decoded = family().decoder().decode(RawCapture.ofFile(bytes.toByteArray()));

        assertThat(readings(decoded)).hasSize(2);
        assertThat(messages(decoded))
                .anyMatch(message -> message.startsWith("This is no report"))
                .anyMatch(message -> message.startsWith("This report is cut off"));
    }

    @Test
    void hexLinesAndStrayTextAreSaidWhereTheyDoNotFit() throws UnreadableCapture {
        String hex = Hex.format(ContourEncoder.frames(RECORDS).get(0));
        Decoded lines =
                family().decoder().decode(RawCapture.ofFile((hex + "\n123\n\n").getBytes(StandardCharsets.US_ASCII)));
        Decoded text = decode(List.of(RECORDS.get(0), "12 not a record", "", RECORDS.get(2)));

        assertThat(messages(lines)).anyMatch(message -> message.startsWith("Line skipped: half a byte"));
        assertThat(messages(text)).anyMatch(message -> message.startsWith("Line skipped: it is no record"));
    }

    @Test
    void bytesBetweenFramesAreSaidUnlessBlank() throws UnreadableCapture {
        List<byte[]> pieces = new ArrayList<>(ContourEncoder.frames(RECORDS));
        pieces.add(1, "junk".getBytes(StandardCharsets.US_ASCII));
        pieces.add(3, "\r\n".getBytes(StandardCharsets.US_ASCII));
        pieces.add(4, new byte[] {0x15, 0x0F, 6});
        var bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);

        Decoded decoded = family().decoder().decode(RawCapture.ofFile(bytes.toByteArray()));

        assertThat(readings(decoded)).hasSize(2);
        assertThat(messages(decoded)).singleElement().asString().startsWith("These bytes belong to no message");
    }

    @Test
    void otherFilesAreNotTakenForAMeters() {
        assertThatThrownBy(() -> decode(List.of("Index,Timestamp,Event Type")))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("read the meter again");
    }

    private PumpSettings meter(String deviceInfo) throws UnreadableCapture {
        return (PumpSettings) decode(List.of(header(deviceInfo))).events().get(0);
    }

    private static String header(String deviceInfo) {
        return "H|\\^&||pw|Contour7410^01.10^7410-4711^|%s|1||||||1|202603291405".formatted(deviceInfo);
    }

    private Decoded decode(List<String> records) throws UnreadableCapture {
        return family().decoder().decode(RawCapture.ofFile(ContourEncoder.text(records)));
    }

    private static List<GlucoseReading> readings(Decoded decoded) {
        return decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .toList();
    }

    @Test
    void bytesBesideHexLinesPointAtBytesAndTheHexLinesAtLines() throws UnreadableCapture {
        List<byte[]> frames = ContourEncoder.frames(RECORDS);
        byte[] hexLine = (Hex.format(frames.get(2)) + "\n").getBytes(StandardCharsets.US_ASCII);

        Decoded decoded =
                family().decoder().decode(parts(List.of(frames.get(0), frames.get(1), hexLine, frames.get(3))));

        assertThat(readings(decoded))
                .extracting(reading -> reading.source().line().isPresent())
                .containsExactly(true, false);
        assertThat(readings(decoded).get(1).source().raw()).isPresent();
    }

    private static List<String> messages(Decoded decoded) {
        return decoded.problems().stream().map(Problem::message).toList();
    }

    private static byte[] flipped(byte[] frame) {
        byte[] flipped = frame.clone();
        flipped[5] ^= 1;
        return flipped;
    }

    private static RawCapture parts(List<byte[]> pieces) {
        List<CapturePart> parts = new ArrayList<>();
        int offset = 0;
        for (byte[] piece : pieces) {
            parts.add(new CapturePart(CapturePart.UNKNOWN, "", piece, 0, offset));
            offset += piece.length;
        }
        return RawCapture.ofParts(parts);
    }
}
