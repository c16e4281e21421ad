package org.islet.devices.family.dexcomclarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.line.EventLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new ClarityFamily();
    private static final String HEADER = "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient"
            + " Info,Device Info,Source Device ID,Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration"
            + " (hh:mm:ss),Glucose Rate of Change (mg/dL/min),Transmitter Time (Long Integer),Transmitter ID\r\n";
    private static final String GERMAN_HEADER = "Index;Zeitstempel (JJJJ-MM-TTThh:mm:ss);Ereignistyp;Ereignisuntertyp;"
            + "Patienteninfo;Geräteinfo;Quellgerät-ID;Glukosewert (mmol/l);Insulinwert (E);Kohlenhydratwert (Gramm);"
            + "Dauer (hh:mm:ss);Glukose-Änderungsrate (mmol/l/min);Transmitterzeit (Ganzzahl);Transmitter-ID\r\n";
    private static final String READING = "3,2026-10-25T02:57:11,EGV,,,,iOS G7,121,,,,,1000,ABC123\r\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(file(HEADER + READING), file(GERMAN_HEADER + "1;2026-10-25 02:57;EGV;;;;;6,7;;;;;1000;\r\n"));
    }

    @Test
    void readsASensorReading() {
        assertThat(lines(HEADER + READING)).containsExactly("""
            {"type":"glucose","deviceTime":"2026-10-25T02:57:11","kind":"sensor","value":121,"unit":"mg/dL",\
            "source":{"file":0,"line":2}}\
            """);
    }

    @Test
    void readsLowAndHighAsWords() {
        assertThat(lines(HEADER + READING.replace("121", "Low") + READING.replace("121", "High")))
                .satisfiesExactly(
                        low -> assertThat(low).contains("\"kind\":\"sensor\",\"range\":\"low\",\"source\""),
                        high -> assertThat(high).contains("\"range\":\"high\""));
    }

    @Test
    void readsInsulinCarbsExerciseAndCalibration() {
        assertThat(lines(HEADER
                        + "4,2026-10-25T07:00:00,Insulin,Long-Acting,,,iOS G7,,12.5,,,,\r\n"
                        + "5,2026-10-25T07:01:00,Carbs,,,,iOS G7,,,30,,,\r\n"
                        + "6,2026-10-25T08:00:00,Exercise,Heavy,,,iOS G7,,,,01:30:00,,\r\n"
                        + "7,2026-10-25T09:00:00,Calibration,,,,iOS G7,118,,,,,,ABC123\r\n"))
                .satisfiesExactly(
                        insulin -> assertThat(insulin)
                                .contains("\"insulin\",")
                                .contains("\"amount\":12.5,\"unit\":\"U\",\"text\":\"Long-Acting\""),
                        carbs -> assertThat(carbs).contains("\"amount\":30,\"unit\":\"g\",\"source\""),
                        exercise -> assertThat(exercise).contains("\"amount\":90,\"unit\":\"min\",\"text\":\"Heavy\""),
                        calibration -> assertThat(calibration).contains("\"kind\":\"calibration\",\"value\":118"));
    }

    @Test
    void readsAlertSettingsAndDevicesWithoutATime() {
        assertThat(lines(HEADER
                        + "1,,Device,,,Dexcom G7 Mobile App,iOS G7,,,,,,\r\n"
                        + "2,,Alert,Fall,,,iOS G7,,,,,3,\r\n"
                        + "3,,Alert,Signal Loss,,,iOS G7,,,,1:25:00,,\r\n"))
                .satisfiesExactly(
                        device -> assertThat(device)
                                .contains("\"deviceTime\":null,\"name\":\"device\",\"value\":\"Dexcom G7 Mobile App\""),
                        fall -> assertThat(fall)
                                .contains(
                                        "\"scope\":\"alert\",\"alert\":\"Fall\",\"ratePerMinute\":3,\"unit\":\"mg/dL\""),
                        loss -> assertThat(loss).contains("\"alert\":\"Signal Loss\",\"minutes\":85"));
    }

    @Test
    void leavesThePersonOutside() {
        Decoded decoded = decoded(HEADER
                + "1,,FirstName,,Ada,,,,,,,,\r\n"
                + "2,,Nachname,,Example,,,,,,,,\r\n"
                + "3,,Mystery,,1815-12-10,,,,,,,,\r\n"
                + "4,,FirstName,,Ada\r\n");

        assertThat(decoded.events()).isEmpty();
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void readsADecimalCommaBesideSemicolons() {
        assertThat(lines(GERMAN_HEADER
                        + "1;2026-10-25 02:57;EGV;;;;;6,7;;;;;1000;\r\n"
                        + "2;2026-10-25 02:58;Kohlenhydrate;;;;;;;4,5;;;\r\n"
                        + "3;2026-10-25 02:59;EGV;;;;;Niedrig;;;;;1000;\r\n"))
                .satisfiesExactly(
                        reading -> assertThat(reading)
                                .contains("\"deviceTime\":\"2026-10-25T02:57\"")
                                .contains("\"value\":6.7,\"unit\":\"mmol/L\""),
                        carbs -> assertThat(carbs).contains("\"carbs\"").contains("\"amount\":4.5"),
                        low -> assertThat(low).contains("\"range\":\"low\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type d'événement|Valeur du glucose",
                "Tipo de evento|Valor de glucosa",
                "Tipo di evento|Valore del glucosio",
                "Type gebeurtenis|Glucosewaarde"
            })
    void recognisesTheHeaderInSixLanguages(String words) {
        String[] typeAndGlucose = words.split("\\|");
        String header = HEADER.replace("Event Type", typeAndGlucose[0]).replace("Glucose Value", typeAndGlucose[1]);

        assertThat(family().likeness(file(header + READING))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(lines(header + READING)).hasSize(1);
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        RawCapture hungarian = file(HEADER.replace("Event Type", "Esemény fajtája") + READING);

        assertThat(family().likeness(hungarian)).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> family().decoder().decode(hungarian))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Esemény fajtája")
                .hasMessageContaining("Export the file again");
    }

    @Test
    void refusesAnUnknownUnit() {
        assertThatThrownBy(() -> family().decoder().decode(file(HEADER.replace("mg/dL", "g/L") + READING)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("g/L");
    }

    @Test
    void refusesAnotherFileWithoutRepeatingIt() {
        RawCapture letter = file("Dear Ada Example,\nyour appointment\n");

        assertThat(family().likeness(letter)).isEqualTo(MatchConfidence.NO);
        assertThatThrownBy(() -> family().decoder().decode(letter))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageNotContaining("Ada");
    }

    @Test
    void keepsTheRowsAroundABadOneAndSaysWhere() {
        Decoded decoded = decoded(HEADER
                + READING
                + READING.replace("121", "12l")
                + READING.replace("2026-10-25T02:57:11", "25.10.2026 02:57")
                + "6,2026-10-25T02:57:11,EGV,,,,iOS G7,12\r\n"
                + "7,2026-10-25T02:57:11,EGV,,,,iOS G7,6,7,,,,,1000,ABC123\r\n"
                + "8,2026-10-25T02:57:11,EGV,,,,iOS G7,,,,,,1000,ABC123\r\n"
                + READING);

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems())
                .extracting(problem -> problem.source().line().getAsInt(), Problem::message)
                .containsExactly(
                        tuple(3, "Row skipped: its glucose is neither a number above 0 nor Low or High"),
                        tuple(4, "Row skipped: its time is not written like 2024-02-03T00:02:11"),
                        tuple(5, "Row skipped: it has 8 cells, at least 13 are expected"),
                        tuple(
                                6,
                                "Row skipped: it has more cells than its header; a decimal comma needs quotes around"
                                        + " its number"),
                        tuple(7, "Row skipped: its glucose is neither a number above 0 nor Low or High"),
                        tuple(
                                8,
                                "1 entry repeats an earlier one word for word, the first of them here."
                                        + " Nothing is left out for that."));
    }

    @Test
    void keepsAnUnknownEventType() {
        assertThat(lines(HEADER + "3,2026-10-25T02:57:11,Moon phase,,,,iOS G7,,,,,,\r\n"))
                .first()
                .asString()
                .contains("\"unknown\"")
                .contains("\"opcode\":\"Moon phase\"");
    }

    @Test
    void readsAFileSavedAsUtf16() throws UnreadableCapture {
        byte[] bytes = ("\uFEFF" + HEADER + READING).getBytes(StandardCharsets.UTF_16LE);

        assertThat(family().likeness(RawCapture.ofFile(bytes))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(family().decoder().decode(RawCapture.ofFile(bytes)).events()).hasSize(1);
    }

    @Test
    void readsAGermanFileSavedByAnOldSpreadsheet() throws UnreadableCapture {
        byte[] bytes = (GERMAN_HEADER + "1;2026-10-25 02:57;EGV;;;;;6,7;;;;;1000;\r\n")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(family().decoder().decode(RawCapture.ofFile(bytes)).events()).hasSize(1);
    }

    @Test
    void readsSeveralFilesOneAfterTheOther() throws UnreadableCapture {
        byte[] bytes = (HEADER + READING).getBytes(StandardCharsets.UTF_8);
        var both = RawCapture.ofParts(
                List.of(new CapturePart("unknown", "", bytes, 0, 0), new CapturePart("unknown", "", bytes, 1, 0)));

        assertThat(family().decoder().decode(both).events())
                .extracting(event -> event.source().file())
                .containsExactly(0, 1);
    }

    private List<String> lines(String text) {
        return decoded(text).events().stream().map(EventLine::of).toList();
    }

    private Decoded decoded(String text) {
        try {
            return family().decoder().decode(file(text));
        } catch (UnreadableCapture e) {
            throw new AssertionError(e);
        }
    }

    private static RawCapture file(String text) {
        return RawCapture.ofFile(text.getBytes(StandardCharsets.UTF_8));
    }
}
