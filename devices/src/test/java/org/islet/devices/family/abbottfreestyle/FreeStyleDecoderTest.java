package org.islet.devices.family.abbottfreestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.ChangedCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
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

        assertThat(((LogbookEntry) decoded.events().get(0)).amount()).hasValue(0.5);
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
                .containsExactly(
                        "The checksum of the results above does not fit",
                        "The meter has 3 results and 1 were read. Read the meter again.");
    }

    @Test
    void everyMonthIsKnownInEverySpelling() throws UnreadableCapture {
        String[] months = {
            "Jan ", "Feb ", "Mar ", "Apr ", "May ", "June", "July", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "
        };
        String[] alike = {"Jun ", "Jul ", "Sept"};
        String[] lines = Stream.concat(Stream.of(months), Stream.of(alike))
                .map("093  %s 10 2026 14:26 17 0x00"::formatted)
                .toArray(String[]::new);

        Decoded decoded = FAMILY.decoder().decode(dump(15, lines));

        assertThat(decoded.events().stream()
                        .map(event -> event.time().wallClock().orElseThrow().getMonthValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 6, 7, 9);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void monthNobodyKnowsIsADateThatDoesNotExist() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(dump(1, "093  Juin 10 2026 14:26 17 0x00"));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("The time of this result is missing, or there is no such day"));
    }

    @Test
    void ketonesAreControlHighOrANumber() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder()
                .decode(dump(
                        3,
                        "003  July 10 2026 14:26 K 0x00",
                        "HI   July 10 2026 14:27 K 0x00",
                        "018  July 10 2026 14:28 K 0x01"));

        List<LogbookEntry> ketones =
                decoded.events().stream().map(LogbookEntry.class::cast).toList();
        assertThat(ketones.get(0).amount().orElseThrow()).isEqualTo(3 / 18.0);
        assertThat(ketones.get(1).amount()).isEmpty();
        assertThat(ketones.get(1).text()).contains("HI");
        assertThat(ketones.get(2).text()).contains("control");
    }

    @Test
    void highIsNoNumberAndANumberBeyondTheRangeIsMarked() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(dump(2, "HI   July 10 2026 14:26 17 0x00", "900  July 10 2026 14:27 17 0x00"));

        var high = (GlucoseReading) decoded.events().get(0);
        var impossible = (GlucoseReading) decoded.events().get(1);
        assertThat(high.outOfRange()).contains(OutOfRange.HIGH);
        assertThat(high.value()).isEmpty();
        assertThat(impossible.value()).contains(Glucose.mgPerDl(900));
        assertThat(impossible.flags()).containsExactly("displayOnly");
    }

    @Test
    void flagTwoOfAFreeStyleSaysNothingOfTheClock() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(dump(1, "093  July 10 2026 14:26 17 0x02"));

        assertThat(decoded.events().get(0).time().wallClock()).isPresent();
    }

    @Test
    void precisionAnswerWithItsCommandAndEndIsAllKnown() throws UnreadableCapture {
        byte[] dump = dump(1, "093  July 10 2026 14:26 G 0x00").parts().get(0).bytes();
        String told = "$colq\r\nS/N:\tTEST123-T1234\r\nUsage:\t12\r\nCMD OK\r\n";

        Decoded decoded = FAMILY.decoder()
                .decode(RawCapture.ofParts(
                        List.of(part(told), part(new String(dump, StandardCharsets.ISO_8859_1) + "CMD OK\r\n"))));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void firstResultThatIsDamagedIsSaidAndNotTakenForAHead() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(dump(2, "0Q3  June 10 2026 14:26 17 0x00", "094  June 10 2026 14:27 17 0x00"));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("Line skipped: it is neither a result"))
                .anyMatch(message -> message.startsWith("The meter has 2 results and 1 were read"));
    }

    @Test
    void twoDumpsOfOneFileAreCheckedEachByItself() throws UnreadableCapture {
        byte[] once = validCaptures().get(0).parts().get(0).bytes();
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(once);
        twice.writeBytes(once);

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofFile(twice.toByteArray()));

        assertThat(decoded.events()).hasSize(4);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void startOfTextMayBeSummedOrNot() throws UnreadableCapture {
        String line = "\r\n1\r\n093  June 10 2026 14:26 17 0x00\r\n";
        int sum = line.chars().sum();

        for (int said : new int[] {sum, sum + 2}) {
            String dump = "\u0002%s0x%04X  END\r\n\u0003".formatted(line, said & 0xFFFF);

            assertThat(FAMILY.decoder()
                            .decode(RawCapture.ofParts(List.of(part(dump))))
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void dumpWithoutItsEndIsSaid() throws UnreadableCapture {
        Decoded decoded =
                FAMILY.decoder().decode(RawCapture.ofParts(List.of(part("2\r\n093  June 10 2026 14:26 17 0x00\r\n"))));

        assertThat(decoded.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("The last line is missing"));
    }

    @Test
    void meterWithoutResultsIsRecognisedAndSaysNothing() throws UnreadableCapture {
        RawCapture empty = RawCapture.ofParts(
                List.of(part("\r\nTEST123-T1234\r\n1.43       -P\r\nJune 10 2026 14:30:00\r\nLog Empty END\r\n")));

        assertThat(FAMILY.likeness(empty)).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(FAMILY.decoder().decode(empty)).isEqualTo(new Decoded(List.of(), List.of()));
    }

    @Test
    void lineWithoutAnEndIsNamedByItsPlace() throws UnreadableCapture {
        byte[] dump = validCaptures().get(0).parts().get(0).bytes();
        String endless = new String(dump, StandardCharsets.ISO_8859_1) + "x".repeat(100_000);

        Decoded decoded = FAMILY.decoder().decode(RawCapture.ofParts(List.of(part(endless))));

        assertThat(decoded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().raw()).isEmpty());
    }

    private static CapturePart part(String text) {
        return new CapturePart(CapturePart.UNKNOWN, "", text.getBytes(StandardCharsets.ISO_8859_1), 0, 0);
    }

    private static RawCapture dump(int count, String... results) {
        String lines = "\r\nTEST123-T1234\r\n1.43       -P\r\nJune  10 2026 14:30:00\r\n\r\n%d\r\n%s\r\n"
                .formatted(count, String.join("\r\n", results));
        int sum = lines.chars().sum() & 0xFFFF;
        return RawCapture.ofFile("%s0x%04X  END\r\n".formatted(lines, sum).getBytes(StandardCharsets.ISO_8859_1));
    }
}
