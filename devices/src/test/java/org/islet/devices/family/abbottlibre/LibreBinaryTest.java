package org.islet.devices.family.abbottlibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.devices.family.abbottlibre.LibreSpeech.answer;
import static org.islet.devices.family.abbottlibre.LibreSpeech.configuration;
import static org.islet.devices.family.abbottlibre.LibreSpeech.history;
import static org.islet.devices.family.abbottlibre.LibreSpeech.piece;
import static org.islet.devices.family.abbottlibre.LibreSpeech.pieces;
import static org.islet.devices.family.abbottlibre.LibreSpeech.record;
import static org.islet.devices.family.abbottlibre.LibreSpeech.report;
import static org.islet.devices.family.abbottlibre.LibreSpeech.together;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

/** The reader's binary answers, in every wrapping a capture may show them in. */
class LibreBinaryTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new AbbottLibreFamily();
    private static final long FACTORY = LocalDateTime.of(2024, 5, 1, 12, 0).toEpochSecond(ZoneOffset.UTC);
    private static final byte[] CONFIGURATION = answer(0x51, configuration(FACTORY));
    private static final byte[] END = answer(0x31, new byte[0]);

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        byte[][] told = {CONFIGURATION, table(history(1, 900, 0, 112)), table(history(2, 1800, 3600, 40)), END};
        return List.of(
                RawCapture.ofFile(together(reports(0x0B, pieces(3, told)))),
                hexLines(pieces(255, told)),
                hexLines(List.of(told)),
                hexLines(List.of(history(1, 900, 0, 112), history(2, 1800, 0, 113))));
    }

    @Test
    void historyRecordIsSensorGlucoseAtTheReadersLocalTime() throws UnreadableCapture {
        var reading = (GlucoseReading) decode(List.of(CONFIGURATION, table(history(7, 900, -3600, 112))))
                .events()
                .get(0);

        assertThat(reading.kind()).isEqualTo(GlucoseReading.Kind.SENSOR);
        assertThat(reading.value()).contains(Glucose.mgPerDl(112));
        assertThat(reading.flags()).isEmpty();
        assertThat(reading.time()).isEqualTo(DeviceTime.toTheSecond(LocalDateTime.of(2024, 5, 1, 11, 15)));
    }

    @Test
    void everyWrappingSaysTheSame() throws UnreadableCapture {
        byte[][] told = {CONFIGURATION, table(history(1, 900, 0, 112)), table(history(2, 1800, 0, 113)), END};
        List<byte[]> inReports = reports(0x0B, pieces(3, told));

        List<List<String>> said = List.of(
                values(decode(List.of(told))),
                values(decode(pieces(254, told))),
                values(decode(inReports)),
                values(FAMILY.decoder().decode(RawCapture.ofFile(together(inReports)))),
                values(FAMILY.decoder().decode(RawCapture.ofFile(together(List.of(told))))));

        assertThat(said).containsOnly(List.of("2024-05-01T12:15 112.0", "2024-05-01T12:30 113.0"));
    }

    @Test
    void eachBitOfTheValueWordIsAMark() throws UnreadableCapture {
        int word = 112 | LibreSpeech.FIRST | LibreSpeech.CLOCK_SET | LibreSpeech.FOOD | LibreSpeech.INSULIN;

        var reading = (GlucoseReading) decode(List.of(CONFIGURATION, table(history(1, 900, 0, word))))
                .events()
                .get(0);

        assertThat(reading.value()).contains(Glucose.mgPerDl(112));
        assertThat(reading.flags()).containsExactly("first", "clockSet", "food", "insulin");
    }

    @Test
    void qualityOtherThanZeroIsNotToBeShown() throws UnreadableCapture {
        byte[] bad = history(1, LibreSpeech.TIME_IS_VALID, 900, 0, 40, 0x8001);

        var reading = (GlucoseReading)
                decode(List.of(CONFIGURATION, table(bad))).events().get(0);

        assertThat(reading.flags()).containsExactly("displayOnly", "sensorError");
        assertThat(reading.outOfRange()).isEmpty();
    }

    @Test
    void fortyIsLowAndFiveHundredIsHigh() throws UnreadableCapture {
        List<DeviceEvent> events = decode(List.of(
                        CONFIGURATION,
                        table(history(1, 900, 0, 40)),
                        table(history(2, 1800, 0, 41)),
                        table(history(3, 2700, 0, 500))))
                .events();

        assertThat(events.stream()
                        .map(event -> ((GlucoseReading) event).outOfRange().orElse(null)))
                .containsExactly(OutOfRange.LOW, null, OutOfRange.HIGH);
    }

    @Test
    void offsetThatMovedIsAClockChange() throws UnreadableCapture {
        Decoded decoded = decode(List.of(
                CONFIGURATION,
                table(history(1, 900, 0, 112)),
                table(history(2, 1800, 7200, 113 | LibreSpeech.CLOCK_SET)),
                table(history(3, 2700, 7200, 114))));

        var change = (ClockChange) decoded.events().get(1);
        assertThat(change.from()).isEqualTo(LocalDateTime.of(2024, 5, 1, 12, 30));
        assertThat(change.to()).isEqualTo(LocalDateTime.of(2024, 5, 1, 14, 30));
        assertThat(change.time().isEstimated()).isTrue();
        assertThat(decoded.events()).hasSize(4);
    }

    @Test
    void recordWithAWrongChecksumIsKeptUnreadAndTheNextOneIsRead() throws UnreadableCapture {
        byte[] damaged = history(1, 900, 0, 112);
        damaged[13] ^= 1;

        Decoded decoded = decode(pieces(3, CONFIGURATION, table(damaged), table(history(2, 1800, 0, 113))));

        assertThat(((UnknownEvent) decoded.events().get(0)).opcode()).isEqualTo("libre/damaged");
        assertThat(values(decoded)).containsExactly("2024-05-01T12:30 113.0");
        assertThat(messages(decoded)).singleElement().asString().contains("checksum does not fit");
    }

    @Test
    void otherTablesAreKeptByTheirNumbers() throws UnreadableCapture {
        byte[] other = record(0, 1, 2, LibreSpeech.TIME_IS_VALID, 900, 0, new byte[20]);

        var unknown = (UnknownEvent)
                decode(List.of(CONFIGURATION, table(other))).events().get(0);

        assertThat(unknown.opcode()).isEqualTo("libre/0/2");
        assertThat(unknown.time().wallClock()).contains(LocalDateTime.of(2024, 5, 1, 12, 15));
    }

    @Test
    void historyOfAnotherLengthIsKeptAndSaid() throws UnreadableCapture {
        byte[] longer = record(
                LibreSpeech.HISTORY_TABLE, 1, LibreSpeech.HISTORY, LibreSpeech.TIME_IS_VALID, 900, 0, new byte[8]);

        Decoded decoded = decode(List.of(CONFIGURATION, table(longer)));

        assertThat(((UnknownEvent) decoded.events().get(0)).opcode()).isEqualTo("libre/6/12");
        assertThat(messages(decoded)).singleElement().asString().contains("8 bytes where 6 are known");
    }

    @Test
    void withoutTheFactoryTimeRecordsHaveNoTimeAndThatIsSaidOnce() throws UnreadableCapture {
        Decoded decoded = decode(List.of(table(history(1, 900, 0, 112)), table(history(2, 1800, 0, 113))));

        assertThat(decoded.events()).allMatch(event -> event.time().equals(DeviceTime.UNKNOWN));
        assertThat(messages(decoded)).singleElement().asString().contains("configuration table 1");
    }

    @Test
    void timeTheReaderDoesNotVouchForIsUnknown() throws UnreadableCapture {
        Decoded decoded = decode(List.of(CONFIGURATION, table(history(1, 0, 900, 0, 112, 0))));

        assertThat(decoded.events().get(0).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(messages(decoded)).singleElement().asString().contains("was not set");
    }

    @Test
    void dateNoReaderCanHaveSeenIsUnknown() throws UnreadableCapture {
        Decoded decoded = decode(List.of(CONFIGURATION, table(history(1, 0xFFFFFFF0L, 0, 112))));

        assertThat(decoded.events().get(0).time()).isEqualTo(DeviceTime.UNKNOWN);
        assertThat(messages(decoded)).singleElement().asString().contains("a date that cannot be");
    }

    @Test
    void factoryTimeIsFoundWithItsTableNumberCountedOrNot() {
        byte[] after = configuration(FACTORY);
        byte[] counted = Arrays.copyOfRange(after, 1, after.length);
        counted[0] = 1;

        assertThat(ReaderClock.UNKNOWN.with(after).factorySeconds()).hasValue(FACTORY);
        assertThat(ReaderClock.UNKNOWN.with(counted).factorySeconds()).hasValue(FACTORY);
        assertThat(ReaderClock.UNKNOWN.with(configuration(12)).factorySeconds()).isEmpty();
    }

    @Test
    void factoryTimeThatCouldStandAtTwoPlacesIsNotGuessed() {
        byte[] both = configuration(0x65656565L);
        both[156] = 0x65;

        assertThat(ReaderClock.UNKNOWN.with(both).factorySeconds()).isEmpty();
    }

    @Test
    void missingPieceIsSaidAndReadingGoesOnAtTheNextSoundRecord() throws UnreadableCapture {
        byte[][] told = IntStream.range(0, 12)
                .mapToObj(i -> table(history(i, 900L * i, 0, 100 + i)))
                .toArray(byte[][]::new);
        List<byte[]> pieces = new ArrayList<>(pieces(3, CONFIGURATION));
        List<byte[]> memory = pieces(3 + pieces.size(), told);
        memory.remove(1);
        pieces.addAll(memory);

        Decoded decoded = decode(pieces);

        assertThat(decoded.events().stream()
                        .map(event ->
                                ((GlucoseReading) event).value().orElseThrow().value()))
                .contains(100.0, 101.0, 105.0, 111.0)
                .doesNotContain(103.0)
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(messages(decoded)).anyMatch(message -> message.contains("what lay between is missing"));
        assertThat(messages(decoded)).anyMatch(message -> message.contains("bytes of answers were skipped"));
    }

    @Test
    void damagedReportIsSaidAndReadingGoesOn() throws UnreadableCapture {
        byte[][] told = IntStream.range(0, 12)
                .mapToObj(i -> table(history(i, 900L * i, 0, 100 + i)))
                .toArray(byte[][]::new);
        byte[] bytes = together(reports(0x0B, pieces(3, told)));
        bytes[64 + 20] ^= 1;

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(bytes));

        assertThat(decoded.events()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(messages(decoded)).anyMatch(message -> message.contains("its checksum does not fit"));
    }

    @Test
    void pieceSentTwiceIsReadOnce() throws UnreadableCapture {
        List<byte[]> pieces = new ArrayList<>(pieces(3, table(history(1, 900, 0, 112))));
        pieces.add(pieces.get(0));

        Decoded decoded = decode(pieces);

        assertThat(decoded.events()).hasSize(1);
        assertThat(messages(decoded)).anyMatch(message -> message.contains("twice"));
    }

    @Test
    void questionsAndReceiptsOfAConversationSayNothing() throws UnreadableCapture {
        List<byte[]> talk = new ArrayList<>();
        talk.add(report(0x04, new byte[0]));
        talk.add(report(0x0A, piece(1, answer(0x51, new byte[] {1}))));
        talk.add(report(0x0C, new byte[] {1, 2}));
        talk.add(report(0x0B, pieces(3, table(history(1, 900, 0, 112))).get(0)));
        talk.add(report(0x22, new byte[] {5}));
        talk.add(report(0x0B, piece(4, END)));

        Decoded decoded = decode(talk);

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodInAConversationIsSaid() throws UnreadableCapture {
        List<byte[]> talk = new ArrayList<>();
        talk.add(report(0x0B, piece(3, table(history(1, 900, 0, 112)))));
        talk.add(report(0x0B, piece(4, answer(0x7E, new byte[] {1}))));
        talk.add(report(0x0B, piece(5, answer(0x41, new byte[8]))));
        byte[] settings = new byte[40];
        settings[0] = 3;
        talk.add(report(0x0B, piece(6, answer(0x51, settings))));
        talk.add(report(0x30, new byte[] {(byte) 0x85}));
        talk.add(report(0x17, new byte[] {1}));
        talk.add(report(0x0B, piece(7, new byte[] {(byte) 0x85, 0x31, 0})));

        List<String> messages = messages(FAMILY.decoder().decode(RawCapture.ofFile(together(talk))));

        assertThat(messages)
                .anyMatch(message -> message.contains("answered with an error"))
                .anyMatch(message -> message.contains("answer 41 (8 bytes)"))
                .anyMatch(message -> message.contains("configuration table 3"))
                .anyMatch(message -> message.contains("did not know a command"))
                .anyMatch(message -> message.contains("kind 17"))
                .anyMatch(message -> message.contains("3 bytes of answers were skipped"));
    }

    @Test
    void partThatIsNoneOfTheseIsSaidBesideOneThatIs() throws UnreadableCapture {
        Decoded decoded = decode(List.of(history(1, 900, 0, 112), new byte[] {1, 2, 3, 4, 5}));

        assertThat(decoded.events()).hasSize(1);
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("These 5 bytes hold no answer"));
    }

    @Test
    void textRepliesInReportsAreReadToo() throws UnreadableCapture {
        String line = "81,12,3,21,26,16,45,24,0,0,0,0,0,112,14400,0\r\n";
        String reply = "%sCKSM:%08X\r\nCMD OK\r\n".formatted(line, TextReply.sum(line, 0, line.length()));
        byte[] bytes = reply.getBytes(StandardCharsets.US_ASCII);

        Decoded decoded = decode(List.of(
                report(0x60, Arrays.copyOf(bytes, 60)), report(0x60, Arrays.copyOfRange(bytes, 60, bytes.length))));

        assertThat(((GlucoseReading) decoded.events().get(0)).value()).contains(Glucose.mgPerDl(112));
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void bytesWithoutAnySoundChecksumAreRefused() {
        byte[] damaged = history(1, 900, 0, 112);
        damaged[13] ^= 1;

        assertThatThrownBy(() -> decode(List.of(damaged)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("CRC-16");
    }

    @Test
    void lengthOfFourBytesIsNoAnswer() throws UnreadableCapture {
        byte[] nonsense = {(byte) 0x81, (byte) 0x81, (byte) 0x81, (byte) 0x81, 0x31};

        Decoded decoded = decode(List.of(
                piece(3, table(history(1, 900, 0, 112))),
                piece(4, nonsense),
                piece(5, table(history(2, 1800, 0, 113)))));

        assertThat(decoded.events()).hasSize(2);
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("5 bytes of answers were skipped"));
    }

    @Test
    void answerThatPromisesMoreThanEverComesHidesNoRecordBehindIt() throws UnreadableCapture {
        byte[] promise = {(byte) 0xFF, (byte) 0xFF, (byte) 0x83, 0x51};

        Decoded decoded = decode(List.of(piece(3, promise), piece(4, table(history(1, 900, 0, 112)))));

        assertThat(decoded.events()).hasSize(1);
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("4 bytes of answers were skipped"));
    }

    private static byte[] table(byte[] record) {
        return answer(0x31, record);
    }

    private static List<byte[]> reports(int type, List<byte[]> loads) {
        return loads.stream().map(load -> report(type, load)).toList();
    }

    private static Decoded decode(List<byte[]> items) throws UnreadableCapture {
        return FAMILY.decoder().decode(hexLines(items));
    }

    private static RawCapture hexLines(List<byte[]> items) {
        return RawCapture.ofParts(items.stream()
                .map(item -> new CapturePart(CapturePart.UNKNOWN, "", item, 0, 0))
                .toList());
    }

    private static List<String> values(Decoded decoded) {
        return decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .map(reading -> reading.time().wallClock().orElseThrow() + " "
                        + reading.value().orElseThrow().value())
                .toList();
    }

    private static List<String> messages(Decoded decoded) {
        return decoded.problems().stream().map(Problem::message).toList();
    }
}
