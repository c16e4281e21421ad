package org.islet.devices.family.abbottlibre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class LibreDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new AbbottLibreFamily();
    private static final String HISTORY = "81,12,3,21,26,16,45,24,0,0,0,0,0,112,14400,0\r\n";

    private static final String INSULINX = "0,1,3,21,26,16,45,0,0,0,0,0,0,112,0,0\r\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ChangedCapture.ofEachPart(capture, LibreChecksums::right);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                capture(reply(HISTORY)),
                capture(reply(result(2, "1", "0", "98") + "7,5,3,21,26,17,0,0,0,3,21,26,16,0,0\r\n")),
                capture(reply("7,1,3,21,26,16,45,1,HI,0,1\r\n9,2,3,21,26,16,50,1,27,0,1\r\n")),
                capture(reply(INSULINX + "3,2,3,21,26,16,50,0,0,0,0,0,0,7,0,0\r\n")));
    }

    @Test
    void yearOfMoreThanTwoDigitsIsNoTime() throws UnreadableCapture {
        DeviceEvent event = events(reply(HISTORY.replace(",26,", ",114662,"))).get(0);

        assertThat(event.time()).isEqualTo(DeviceTime.UNKNOWN);
    }

    @Test
    void historyIsSensorGlucoseOnTheReadersClock() throws UnreadableCapture {
        var reading = (GlucoseReading) events(reply(HISTORY)).get(0);

        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.SENSOR);
        assertThat(reading.value()).contains(Glucose.mgPerDl(112));
        assertThat(reading.time().wallClock()).contains(LocalDateTime.of(2026, 3, 21, 16, 45, 24));
    }

    @Test
    void historyWithAnErrorBitIsMarkedAndNotForStatistics() throws UnreadableCapture {
        var reading = (GlucoseReading)
                events(reply(HISTORY.replace("14400,0", "14400,32768"))).get(0);

        assertThat(reading.flags()).contains("displayOnly");
    }

    @Test
    void scanWithFoodAndRapidInsulinIsThreeEvents() throws UnreadableCapture {
        List<DeviceEvent> events = events(reply(result(2, "1", "1", "98")));

        assertThat(((GlucoseReading) events.get(0)).kind()).isEqualTo(GlucoseReading.Kind.SCAN);
        assertThat(((LogbookEntry) events.get(1)).amount()).hasValue(45);
        assertThat(((LogbookEntry) events.get(2)).amount()).hasValue(3.5);
        assertThat(((LogbookEntry) events.get(2)).text()).contains("rapid");
    }

    @Test
    void clockThatWasSetIsAClockChange() throws UnreadableCapture {
        var change = (ClockChange)
                events(reply("7,5,3,21,26,17,0,0,0,3,21,26,16,0,0\r\n")).get(0);

        assertThat(change.from()).isEqualTo(LocalDateTime.of(2026, 3, 21, 16, 0));
        assertThat(change.to()).isEqualTo(LocalDateTime.of(2026, 3, 21, 17, 0));
    }

    @Test
    void neoKnowsHighKetonesAndControlSolution() throws UnreadableCapture {
        List<DeviceEvent> events = events(
                reply("7,1,3,21,26,16,45,1,HI,0,1\r\n9,2,3,21,26,16,50,1,27,0,1\r\n7,3,3,21,26,16,55,1,104,0,0\r\n"));

        assertThat(((GlucoseReading) events.get(0)).outOfRange()).contains(OutOfRange.HIGH);
        assertThat(((LogbookEntry) events.get(1)).amount()).hasValue(1.5);
        assertThat(((GlucoseReading) events.get(2)).flags()).containsExactly("control");
    }

    @Test
    void replyWithAWrongChecksumIsNotReadAndTheNextOneIs() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(reply(HISTORY).replace("112", "113") + reply(HISTORY)));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("its checksum does not fit"));
    }

    @Test
    void fewerRecordsThanPromisedAreSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(reply(HISTORY + "2,00000ABC\r\n")));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("has 2 records and holds 1"));
    }

    @Test
    void sumOfTheRecordsIsCheckedBesideThatOfTheReply() throws UnreadableCapture {
        long sum = TextReply.sum(HISTORY, 0, HISTORY.length());

        Decoded sound = FAMILY.decoder().decode(capture(reply(HISTORY + "1,%08X\r\n".formatted(sum))));
        Decoded damaged = FAMILY.decoder().decode(capture(reply(HISTORY + "1,%08X\r\n".formatted(sum + 1))));

        assertThat(sound.problems()).isEmpty();
        assertThat(damaged.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("sum of the records does not fit"));
    }

    @Test
    void insuLinxGlucoseIsReadAndItsOtherRecordsAreKept() throws UnreadableCapture {
        List<DeviceEvent> events = events(reply(INSULINX + "3,2,3,21,26,16,50,0,0,0,0,0,0,7,0,0\r\n"));

        var reading = (GlucoseReading) events.get(0);
        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.METER);
        assertThat(reading.value()).contains(Glucose.mgPerDl(112));
        assertThat(reading.time().wallClock()).contains(LocalDateTime.of(2026, 3, 21, 16, 45));
        assertThat(((UnknownEvent) events.get(1)).opcode()).isEqualTo("insulinx/3");
    }

    @Test
    void recordThatCouldBeOfTwoDevicesIsKeptUnread() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(reply(INSULINX.replace("0,1,3", "0,12,3"))));

        assertThat(((UnknownEvent) decoded.events().get(0)).opcode()).isEqualTo("record");
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("a layout we do not know"));
    }

    @Test
    void rapidInsulinIsNotTakenFromALineOfUnknownLength() throws UnreadableCapture {
        String shifted = result(2, "0", "1", "98").replace("\r\n", ",0\r\n");

        Decoded decoded = FAMILY.decoder().decode(capture(reply(shifted)));

        assertThat(((LogbookEntry) decoded.events().get(1)).amount()).isEmpty();
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("does not show how much"));
    }

    @Test
    void rapidInsulinOfANewerReaderStandsThreeFieldsLater() throws UnreadableCapture {
        String newer = result(2, "0", "1", "98").replace("\r\n", ",0,1,5\r\n");

        assertThat(((LogbookEntry) events(reply(newer)).get(1)).amount()).hasValue(2.5);
    }

    @Test
    void aZeroWithoutAnErrorIsNoValueEither() throws UnreadableCapture {
        var history =
                (GlucoseReading) events(reply(HISTORY.replace("112", "0"))).get(0);
        var scan = (GlucoseReading) events(reply(result(2, "0", "0", "0"))).get(0);

        assertThat(List.of(history, scan)).allSatisfy(reading -> {
            assertThat(reading.flags()).contains("displayOnly");
            assertThat(reading.outOfRange()).isEmpty();
        });
    }

    @Test
    void sensorValuesAtTheEndsOfTheRangeAreLowAndHigh() throws UnreadableCapture {
        var low = (GlucoseReading) events(reply(HISTORY.replace("112", "40"))).get(0);
        var high = (GlucoseReading) events(reply(result(2, "0", "0", "500"))).get(0);

        assertThat(low.outOfRange()).contains(OutOfRange.LOW);
        assertThat(high.outOfRange()).contains(OutOfRange.HIGH);
    }

    @Test
    void neoKetoneBeyondItsRangeIsKeptAsWords() throws UnreadableCapture {
        var ketone =
                (LogbookEntry) events(reply("9,2,3,21,26,16,50,1,HI,0,1\r\n")).get(0);

        assertThat(ketone.amount()).isEmpty();
        assertThat(ketone.text()).contains("HI");
    }

    @Test
    void neoInsulinSaysWhichDoseAndNeoClockItsOldTime() throws UnreadableCapture {
        List<DeviceEvent> events = events(
                reply("10,1,3,21,26,16,45,1,1,12\r\n6,2,3,21,26,17,0,1,3,21,26,16,0\r\n11,3,3,21,26,17,0,1,0\r\n"));

        assertThat(((LogbookEntry) events.get(0)).amount()).hasValue(12);
        assertThat(((LogbookEntry) events.get(0)).text()).contains("breakfast");
        assertThat(((ClockChange) events.get(1)).from()).isEqualTo(LocalDateTime.of(2026, 3, 21, 16, 0));
        assertThat(((UnknownEvent) events.get(2)).opcode()).isEqualTo("neo/11");
    }

    @Test
    void neoResultWithALostClockHasNoTime() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(reply("7,1,3,21,26,16,45,0,104,0,1\r\n")));

        assertThat(decoded.events().get(0).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void emptyLogHasNoRecordsAndNothingToComplainOf() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture(reply("Log Empty\r\n")));

        assertThat(decoded.events()).isEmpty();
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void capturedRepliesSayTheRecordNumberAndTheVersion() throws UnreadableCapture {
        var folder = Fixtures.folder("abbott-freestyle");
        List<CapturePart> parts = Fixtures.hexLines(folder.resolve("libre-text-replies.hexlines")).stream()
                .map(bytes -> new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0))
                .toList();

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofParts(parts));

        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events().stream().map(Status.class::cast).map(Status::value))
                .containsExactly("226988", "2.1.2");
    }

    @Test
    void serialNumberAndNamesStayInTheBytes() throws UnreadableCapture {
        assertThat(events(reply("TEST123-T1234\r\n"))).isEmpty();
        assertThat(events(reply("Nobody\r\n"))).isEmpty();
    }

    @Test
    void capturedRepliesAreSoundAndTamperedOnesAreNot() {
        var folder = Fixtures.folder("abbott-freestyle");
        List<byte[]> captured = Fixtures.hexLines(folder.resolve("libre-text-replies.hexlines"));
        List<Expectation> expected = Expectation.read(folder.resolve("libre-text-replies.json"))
                .get("expected")
                .get("replies")
                .items();

        for (int i = 0; i < captured.size(); i++) {
            TextReply reply = only(new String(captured.get(i), StandardCharsets.ISO_8859_1));
            assertThat(reply.isSound()).isTrue();
            assertThat(reply.lines().get(0).text())
                    .isEqualTo(expected.get(i).get("text").text());
        }
        assertThat(only("2.1.2\r\nCKSM:00000108\r\nCMD Fail!\r\n").isSound()).isFalse();
        assertThat(only("2.1.2\r\nCKSM:00000111\r\nCMD OK\r\n").isSound()).isFalse();
        assertThat(only("2.1.2\r\nCKSM:108\r\nCMD OK\r\n").isSound()).isFalse();
    }

    private static String result(int what, String food, String rapid, String value) {
        String[] fields = new String[44];
        Arrays.fill(fields, "0");
        String[] head = {"5", "2", "3", "21", "26", "16", "45", "24"};
        System.arraycopy(head, 0, fields, 0, head.length);
        fields[9] = String.valueOf(what);
        fields[12] = value;
        fields[14] = "3";
        fields[17] = rapid;
        fields[25] = food;
        fields[26] = "45";
        fields[43] = "7";
        return String.join(",", fields) + "\r\n";
    }

    private static TextReply only(String text) {
        return TextReply.in(part(text).bytes()).get(0);
    }

    private static List<DeviceEvent> events(String reply) throws UnreadableCapture {
        return FAMILY.decoder().decode(capture(reply)).events();
    }

    private static String reply(String lines) {
        return "%sCKSM:%08X\r\nCMD OK\r\n".formatted(lines, TextReply.sum(lines, 0, lines.length()));
    }

    private static RawCapture capture(String text) {
        return RawCapture.ofParts(List.of(part(text)));
    }

    private static CapturePart part(String text) {
        return new CapturePart(CapturePart.UNKNOWN, "", text.getBytes(StandardCharsets.ISO_8859_1), 0, 0);
    }
}
