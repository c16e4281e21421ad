package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.junit.jupiter.api.Test;

/** The rates of a 522, which writes none: 1.0 U/h from midnight and 1.5 from 06:00, unless a test says otherwise. */
class RebuiltBasalTest {

    private static final String RATES = "00 2800 0c 3c00";
    private static final String OTHER_RATES = "00 1400";
    private static final CapturePart STANDARD_NOW = reply("92", "280000 3c000c 000000");
    private static final CapturePart SETTINGS_NOW = reply("c0", "1500010101010096008c00000000010000640104001400");

    @Test
    void ratesBeginAtTheSlotsOfTheProfileInUse() {
        List<Basal> rates = rates(
                at("2016-06-06T07:00:00"),
                List.of(STANDARD_NOW, SETTINGS_NOW),
                rewind("2016-06-04T20:00:00") + rewind("2016-06-05T12:00:00") + rewind("2016-06-06T04:00:00"));

        assertThat(rates)
                .extracting(RebuiltBasalTest::shown)
                .containsExactly(
                        "2016-06-05T00:00 1.0 standard 0",
                        "2016-06-05T06:00 1.5 standard 1",
                        "2016-06-06T00:00 1.0 standard 0",
                        "2016-06-06T06:00 1.5 standard 1");
        assertThat(rates).allMatch(Basal::isRebuilt);
    }

    @Test
    void aRatePointsAtTheBytesOfItsProfile() {
        List<Basal> rates =
                rates(at("2016-06-05T01:00:00"), List.of(STANDARD_NOW, SETTINGS_NOW), rewind("2016-06-04T20:00:00"));

        assertThat(rates).singleElement().satisfies(rate -> assertThat(rate.source())
                .isEqualTo(STANDARD_NOW.source(0, STANDARD_NOW.bytes().length)));
    }

    @Test
    void aSavedProfileHoldsFromThenAndTheOneBeforeUntilThen() {
        List<Basal> rates = rates(
                at("2016-06-05T08:00:00"),
                List.of(reply("92", "140000 000000"), SETTINGS_NOW),
                rewind("2016-06-04T23:00:00")
                        + profile("08", "2016-06-05T07:30:00", RATES)
                        + profile("09", "2016-06-05T07:30:00", OTHER_RATES));

        assertThat(rates)
                .extracting(RebuiltBasalTest::shown)
                .containsExactly(
                        "2016-06-05T00:00 1.0 standard 0",
                        "2016-06-05T06:00 1.5 standard 1",
                        "2016-06-05T07:30 0.5 standard 0");
    }

    @Test
    void aSelectedPatternHoldsFromThenAndBeforeItNoneIsKnown() {
        List<Basal> rates = rates(
                at("2016-06-05T08:00:00"),
                List.of(STANDARD_NOW, reply("93", "140000 000000")),
                rewind("2016-06-04T23:00:00")
                        + selection("01", "2016-06-05T02:00:00")
                        + selection("00", "2016-06-05T05:00:00"));

        assertThat(rates)
                .extracting(RebuiltBasalTest::shown)
                .containsExactly(
                        "2016-06-05T02:00 0.5 A 0",
                        "2016-06-05T05:00 1.0 standard 0",
                        "2016-06-05T06:00 1.5 standard 1");
    }

    @Test
    void whereTheClockWasSetTheRateOfTheNewTimeBegins() {
        List<Basal> rates = rates(
                at("2016-06-05T08:00:00"),
                List.of(STANDARD_NOW, SETTINGS_NOW),
                rewind("2016-06-05T04:00:00") + "17 00" + stamp("2016-06-05T04:30:00") + "18 00"
                        + stamp("2016-06-05T07:30:00"));

        assertThat(rates).extracting(RebuiltBasalTest::shown).containsExactly("2016-06-05T07:30 1.5 standard 1");
    }

    @Test
    void witnessesThatDisagreeAreNotBelieved() {
        List<Basal> rates = rates(
                at("2016-06-05T08:00:00"),
                List.of(reply("92", "200000 000000"), SETTINGS_NOW),
                rewind("2016-06-04T23:00:00") + profile("09", "2016-06-05T01:00:00", RATES));

        assertThat(rates).isEmpty();
    }

    @Test
    void nothingIsCarriedAcrossADayOfSilence() {
        List<Basal> rates = rates(
                at("2016-06-08T01:00:00"),
                List.of(STANDARD_NOW, SETTINGS_NOW),
                rewind("2016-06-04T23:00:00") + rewind("2016-06-07T23:00:00"));

        assertThat(rates).extracting(RebuiltBasalTest::shown).containsExactly("2016-06-08T00:00 1.0 standard 0");
    }

    @Test
    void aPumpThatStoppedLongBeforeItWasAskedIsNotKnown() {
        List<Basal> rates =
                rates(at("2016-06-08T01:00:00"), List.of(STANDARD_NOW, SETTINGS_NOW), rewind("2016-06-04T23:00:00"));

        assertThat(rates).isEmpty();
    }

    @Test
    void aBolusWrittenWhenItEndedDoesNotTurnTheClockBack() {
        List<Basal> rates = rates(
                at("2016-06-05T07:00:00"),
                List.of(STANDARD_NOW, SETTINGS_NOW),
                rewind("2016-06-05T06:30:00") + "01 14 14 04" + stamp("2016-06-05T04:00:00"));

        assertThat(rates).isEmpty();
    }

    @Test
    void aMissingPageEndsWhatIsKnown() {
        CapturePart newest = page("0", rewind("2016-06-05T01:00:00"));
        CapturePart older = page("2", rewind("2016-06-04T20:00:00"));

        List<Basal> rates =
                rates(at("2016-06-05T07:00:00"), List.of(STANDARD_NOW, SETTINGS_NOW), List.of(newest, older));

        assertThat(rates).extracting(RebuiltBasalTest::shown).containsExactly("2016-06-05T06:00 1.5 standard 1");
    }

    @Test
    void adjoiningPagesAreOneHistory() {
        CapturePart newest = page("0", rewind("2016-06-05T01:00:00"));
        CapturePart older = page("1", rewind("2016-06-04T20:00:00"));

        List<Basal> rates =
                rates(at("2016-06-05T02:00:00"), List.of(STANDARD_NOW, SETTINGS_NOW), List.of(newest, older));

        assertThat(rates).extracting(RebuiltBasalTest::shown).containsExactly("2016-06-05T00:00 1.0 standard 0");
    }

    @Test
    void whichPatternIsInUseIsNotGuessed() {
        List<Basal> rates = rates(at("2016-06-05T07:00:00"), List.of(STANDARD_NOW), rewind("2016-06-04T20:00:00"));

        assertThat(rates).isEmpty();
    }

    @Test
    void aPumpThatWritesItsRatesIsNotRebuilt() throws UnreadableCapture {
        RawCapture capture = capture(
                "523",
                at("2016-06-05T07:00:00"),
                List.of(STANDARD_NOW, SETTINGS_NOW, page("0", rewind("2016-06-05T05:00:00"))));

        assertThat(new ParadigmDecoder().decode(capture).events()).noneMatch(Basal.class::isInstance);
    }

    private static List<Basal> rates(LocalDateTime askedAt, List<CapturePart> replies, String records) {
        return rates(askedAt, replies, List.of(page("0", records)));
    }

    private static List<Basal> rates(LocalDateTime askedAt, List<CapturePart> replies, List<CapturePart> pages) {
        List<CapturePart> parts = new ArrayList<>(replies);
        parts.addAll(pages);
        try {
            List<DeviceEvent> events =
                    new ParadigmDecoder().decode(capture("522", askedAt, parts)).events();
            return events.stream()
                    .filter(Basal.class::isInstance)
                    .map(Basal.class::cast)
                    .toList();
        } catch (UnreadableCapture unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static RawCapture capture(String model, LocalDateTime askedAt, List<CapturePart> parts) {
        return new RawCapture(
                Optional.of(ParadigmFamily.ID),
                Optional.of(model),
                Optional.empty(),
                Optional.empty(),
                Optional.of(askedAt),
                parts);
    }

    private static String shown(Basal basal) {
        return "%s %s %s %d"
                .formatted(
                        basal.time().wallClock().orElseThrow(),
                        basal.rate().orElseThrow().value(),
                        basal.pattern().orElseThrow(),
                        basal.segment().orElseThrow());
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static String rewind(String time) {
        return "21 00" + stamp(time);
    }

    private static String selection(String pattern, String time) {
        return "14" + pattern + stamp(time);
    }

    private static String profile(String opcode, String time, String slots) {
        byte[] record = Arrays.copyOf(Hex.parse(opcode + "00" + stamp(time) + slots + "3f"), 152);
        return Hex.format(record);
    }

    private static String stamp(String time) {
        byte[] stamp = new byte[HistoryTime.SIZE];
        HistoryTime.write(at(time), stamp, 0);
        return Hex.format(stamp);
    }

    private static CapturePart reply(String code, String hex) {
        return Bytes.part("reply-" + code, Hex.parse(hex));
    }

    private static CapturePart page(String number, String records) {
        CapturePart page = Bytes.page("history-page", records);
        return new CapturePart(page.kind(), number, page.bytes(), 1, 0);
    }
}
