package org.islet.devices.family.bluetoothglucose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BluetoothGlucoseDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new BluetoothGlucoseFamily();
    /** 2026-03-01 12:30:15, as year, month, day, hour, minute, second. */
    private static final String TIME = "ea07 03 01 0c 1e 0f";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(capture("02 0100" + TIME + "78b0 11"));
    }

    @Test
    void massConcentrationIsMgPerDl() throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "78b0 11").value()).contains(Glucose.mgPerDl(120));
    }

    @Test
    void molarConcentrationIsMmolPerL() throws UnreadableCapture {
        assertThat(only("06 0100" + TIME + "37c0 11").value()).contains(Glucose.mmolPerL(5.5));
    }

    @Test
    void offsetMovesTheBaseTime() throws UnreadableCapture {
        assertThat(only("03 0100" + TIME + "c4ff 78b0 11").time().wallClock())
                .contains(LocalDateTime.of(2026, 3, 1, 11, 30, 15));
    }

    @Test
    void aboveTheRangeIsHighWithoutANumber() throws UnreadableCapture {
        GlucoseReading reading = only("02 0100" + TIME + "fe07 11");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.outOfRange()).contains(OutOfRange.HIGH);
    }

    @Test
    void controlSolutionIsMarked() throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "78b0 1a").flags()).containsExactly("control");
    }

    @Test
    void belowTheRangeIsLowWithoutANumber() throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "0208 11").outOfRange()).contains(OutOfRange.LOW);
    }

    @ParameterizedTest
    @CsvSource({"ff07", "0008", "0108", "85bf"})
    void valueThatIsNoConcentrationIsKeptAsAStatusAndSaid(String value) throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture("02 0100" + TIME + value + "12"));

        assertThat(decoded.events()).singleElement().satisfies(event -> {
            assertThat(((Status) event).name()).isEqualTo("measurementWithoutValue");
            assertThat(((Status) event).value()).isEqualTo("none");
        });
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void measurementWithoutAConcentrationIsKeptWithItsStatus() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(capture("08 0100" + TIME + "0400"));

        assertThat(((Status) decoded.events().get(0)).value()).isEqualTo("none sampleTooSmall");
    }

    @ParameterizedTest
    @CsvSource({
        "0100, batteryLow",
        "0200, sensorFault",
        "0400, sampleTooSmall",
        "0800, stripInsertedWrongly",
        "1000, stripOfAnotherKind",
        "8000, tooHot",
        "0001, tooCold",
        "0002, stripPulledTooSoon",
        "0004, deviceFault",
        "0008, timeUncertain"
    })
    void everyBitOfTheStatusHasItsWord(String status, String word) throws UnreadableCapture {
        assertThat(only("0a 0100" + TIME + "78b0 12" + status).flags()).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"2000, HIGH", "4000, LOW"})
    void statusSaysTheRangeWhereTheValueDoesNot(String status, OutOfRange range) throws UnreadableCapture {
        assertThat(only("0a 0100" + TIME + "78b0 12" + status).outOfRange()).contains(range);
        assertThat(only("08 0100" + TIME + status).outOfRange()).contains(range);
    }

    @ParameterizedTest
    @CsvSource({"11, wholeBlood", "12, ", "13, wholeBlood", "17, wholeBlood", "19, ", "1a, control", "42, control"})
    void kindOfSampleIsSaidWhereItIsNotPlasma(String typeAndPlace, String word) throws UnreadableCapture {
        assertThat(only("02 0100" + TIME + "78b0" + typeAndPlace).flags())
                .isEqualTo(word == null ? List.of() : List.of(word));
    }

    @ParameterizedTest
    @CsvSource({"1, beforeMeal", "2, afterMeal", "3, fasting", "4, casual", "5, bedtime", "6, meal6", "0, meal0"})
    void mealOfTheContextMarksTheReading(int meal, String word) throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(parts("02 0100 %02x".formatted(meal), "12 0100" + TIME + "78b0 12"));

        assertThat(decoded.events()).singleElement().satisfies(event -> assertThat(((GlucoseReading) event).flags())
                .containsExactly(word));
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void contextTellsCarbohydrateHealthExerciseMedicationAndHba1c() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder()
                .decode(parts(
                        "12 0100" + TIME + "78b0 12",
                        "dd 0100 00" + "03 2dd0" + "41" + "0807 3c" + "01 14a0" + "48f0"));

        List<DeviceEvent> events = decoded.events();
        assertThat(entry(events.get(1))).isEqualTo("CARBS 45.0 g dinner");
        assertThat(((Status) events.get(2)).value()).isEqualTo("stress");
        assertThat(entry(events.get(3))).isEqualTo("EXERCISE 30.0 min intensity 60 %");
        assertThat(entry(events.get(4))).isEqualTo("INSULIN 20.0 mg rapidActing");
        assertThat(((Status) events.get(5)).value()).isEqualTo("7.2 %");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void medicationInLitresIsMillilitresAndUnknownNumbersStayUnknown() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder()
                .decode(parts("12 0100" + TIME + "78b0 12", "79 0100" + "09 ff07" + "ffff 00" + "09 02d0" + "ff07"));

        List<DeviceEvent> events = decoded.events();
        assertThat(((LogbookEntry) events.get(1)).amount()).isEmpty();
        assertThat(((LogbookEntry) events.get(1)).text()).contains("unknown9");
        assertThat(((LogbookEntry) events.get(2)).amount()).isEmpty();
        assertThat(entry(events.get(3))).isEqualTo("INSULIN 2.0 mL unknown9");
        assertThat(((Status) events.get(4)).value()).isEqualTo("unknown");
    }

    @Test
    void contextNoMeasurementAnnouncedIsSkippedAndSaid() throws UnreadableCapture {
        Decoded decoded = FAMILY.decoder().decode(parts("02 0100" + TIME + "78b0 12", "02 0100 01", "02", ""));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).hasSize(3);
    }

    @Test
    void measurementsWithTheirContextsAreRecognised() {
        assertThat(FAMILY.likeness(parts("12 0100" + TIME + "78b0 12", "02 0100 01")))
                .isEqualTo(MatchConfidence.POSSIBLE);
        assertThat(FAMILY.likeness(parts("02 0100" + TIME + "78b0 12", "02 0100 01")))
                .isEqualTo(MatchConfidence.NO);
        assertThat(FAMILY.likeness(RawCapture.ofParts(List.of()))).isEqualTo(MatchConfidence.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"22 0100 ea070301 0c1e0f 78b0 11", "02 0100 ea070d01 0c1e0f 78b0 11", "02 0100 ea070301 0c1e0f"})
    void bytesThatAreNoMeasurementAreRefused(String hex) {
        assertThatThrownBy(() -> FAMILY.decoder().decode(capture(hex))).isInstanceOf(UnreadableCapture.class);
    }

    private static String entry(DeviceEvent event) {
        LogbookEntry entry = (LogbookEntry) event;
        return "%s %s %s %s"
                .formatted(
                        entry.kind(),
                        entry.amount().orElseThrow(),
                        entry.unit().orElseThrow(),
                        entry.text().orElseThrow());
    }

    private static RawCapture parts(String... hex) {
        List<CapturePart> parts = new ArrayList<>();
        for (int i = 0; i < hex.length; i++) {
            parts.add(new CapturePart(CapturePart.UNKNOWN, "", Hex.parse(hex[i]), i, 0));
        }
        return RawCapture.ofParts(parts);
    }

    private static GlucoseReading only(String hex) throws UnreadableCapture {
        return (GlucoseReading) FAMILY.decoder().decode(capture(hex)).events().get(0);
    }

    private static RawCapture capture(String hex) {
        return RawCapture.ofFile(Hex.parse(hex));
    }
}
