package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Entry;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

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
                .containsExactly("Incomplete: the meter's end record is missing; 1 of 2 results were read."
                        + " Read the meter again");
    }

    @Test
    void fewerResultsThanAnnouncedAreSaid() throws UnreadableCapture {
        Decoded decoded = decode(List.of(RECORDS.get(0), RECORDS.get(2), RECORDS.get(4)));

        assertThat(messages(decoded)).containsExactly("The meter announced 2 results and 1 were read");
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
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("Frame damaged"));
    }

    @Test
    void lostFrameIsSaid() throws UnreadableCapture {
        List<byte[]> frames = new ArrayList<>(ContourEncoder.frames(RECORDS));
        frames.remove(2);

        Decoded decoded = family().decoder().decode(parts(frames));

        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("Frames are missing"));
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

        Entry insulin = (Entry) decoded.events().get(0);
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
        assertThat(messages(decoded)).anyMatch(message -> message.startsWith("Result without a readable time"));
    }

    @Test
    void otherFilesAreNotTakenForAMeters() {
        assertThatThrownBy(() -> decode(List.of("Index,Timestamp,Event Type")))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("read the meter again");
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
