package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.islet.devices.Fixtures;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** Tables as people bring them; the files stand beside the project, their kinds are tried by each family's own tests. */
class TableFieldFilesTest {

    @Test
    void theEventWordsOfASpanishClarityFileAreKnown() throws UnreadableCapture {
        ExportText read = read("dexcom-clarity", "01-clarity-es-event-words.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(types(read))
                .containsExactly(
                        "status",
                        "settings",
                        "glucose",
                        "glucose",
                        "glucose",
                        "glucose",
                        "insulin",
                        "carbs",
                        "glucose");
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .extracting(GlucoseReading::outOfRange)
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.of(OutOfRange.LOW), Optional.of(OutOfRange.HIGH));
        assertThat(read.glucoseValues(GlucoseReading.Kind.CALIBRATION)).containsExactly(110.0);
    }

    @Test
    void spanishRacionesAreServings() throws UnreadableCapture {
        assertThat(read("libre-desktop", "02-libre-desktop-es-raciones.txt").lines())
                .hasSize(6)
                .contains(
                        "{\"type\":\"carbs\",\"deviceTime\":\"2018-06-13T19:06\",\"amount\":3.5,\"unit\":\"serving\"}",
                        "{\"type\":\"insulin\",\"deviceTime\":\"2018-06-13T19:05\",\"amount\":4.5,\"unit\":\"U\","
                                + "\"text\":\"rapid-acting\"}");
    }

    @Test
    void theYearOneIsKeptAmongGoodRows() throws UnreadableCapture {
        assertThat(read("libreview", "04-libreview-year-0001.csv").lines())
                .hasSize(97)
                .last()
                .asString()
                .contains("0001-01-01T00:00");
    }

    @Test
    void glookosCodesAreNoGlucose() throws UnreadableCapture {
        ExportText read = read("glooko", "07-glooko-sentinel-2001-1.zip");

        assertThat(read.glucose(GlucoseReading.Kind.SENSOR).stream().flatMap(reading -> reading.value().stream()))
                .hasSize(8)
                .allMatch(glucose -> glucose.value() >= 90 && glucose.value() <= 130);
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR).stream().flatMap(reading -> reading.outOfRange().stream()))
                .containsExactly(OutOfRange.HIGH, OutOfRange.HIGH, OutOfRange.LOW, OutOfRange.LOW);
    }

    @Test
    void dutchBasalAndDualBolusesOfGlookoAreRead() throws UnreadableCapture {
        ExportText read = read("glooko", "08-glooko-nl-basal.zip");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"basal\",\"deviceTime\":\"2026-08-17T00:00\",\"kind\":\"scheduled\",\"rate\":0.85,"
                                + "\"durationMinutes\":60}",
                        "{\"type\":\"basal\",\"deviceTime\":\"2026-08-17T01:00\",\"kind\":\"temporary\",\"percent\":120,"
                                + "\"durationMinutes\":30}",
                        "{\"type\":\"suspension\",\"deviceTime\":\"2026-08-17T02:00\",\"state\":\"suspended\","
                                + "\"reason\":\"unknown\"}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2026-08-17T08:50\",\"kind\":\"normal\",\"delivered\":3.25}",
                        "{\"type\":\"bolusCalculation\",\"deviceTime\":\"2026-08-17T08:50\",\"glucose\":6.1,"
                                + "\"glucoseUnit\":\"mmol/L\",\"carbs\":46.2,\"carbUnit\":\"g\",\"carbRatio\":12}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2026-08-17T12:50\",\"kind\":\"dualNormal\",\"delivered\":3}",
                        "{\"type\":\"bolus\",\"deviceTime\":\"2026-08-17T12:50\",\"kind\":\"dualSquare\",\"delivered\":2}",
                        "{\"type\":\"bolusCalculation\",\"deviceTime\":\"2026-08-17T12:50\",\"carbs\":60,"
                                + "\"carbUnit\":\"g\",\"carbRatio\":12}");
    }

    @Test
    void aSwedishGlookoExportIsReadAndItsBasalWorkedOut() throws UnreadableCapture {
        ExportText read = read("glooko", "10-glooko-sv.zip");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(6.5, 6.7);
        assertThat(read.events(Bolus.class)).hasSize(1);
        assertThat(read.lines()).last().asString().contains("\"rate\":0.85,\"durationMinutes\":60,\"rebuilt\":true");
    }

    @Test
    void aFastingGlucoseOfClarityIsTold() throws UnreadableCapture {
        assertThat(read("dexcom-clarity", "11-clarity-fasting-glucose.csv").lines())
                .last()
                .asString()
                .contains("2025-05-01T07:00:00", "\"kind\":\"meter\",\"value\":104", "\"fasting\"");
    }

    @Test
    void aShortGermanTableWithTimesInUtcIsRead() throws UnreadableCapture {
        assertThat(read("libreview", "14-glucosedirect.csv").lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":null,\"time\":\"2023-11-14T07:00:00Z\",\"kind\":\"sensor\","
                                + "\"value\":121,\"unit\":\"mg/dL\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":null,\"time\":\"2023-11-14T07:05:00Z\",\"kind\":\"sensor\","
                                + "\"value\":124,\"unit\":\"mg/dL\"}");
    }

    @Test
    void aRowWithoutANoteIsNoNote() throws UnreadableCapture {
        ExportText read = read("libreview", "20-libreview-type6-empty.csv");

        assertThat(types(read)).containsExactly("glucose", "note");
        assertThat(read.problems()).singleElement().asString().startsWith("4: ");
    }

    private static ExportText read(String family, String name) throws UnreadableCapture {
        RawCapture capture = ExportText.bytesOf(Fixtures.field(name));
        assertThat(Families.catalogue().of(capture))
                .hasValueSatisfying(known -> assertThat(known.id()).isEqualTo(family));
        return ExportText.field(Families.catalogue().byId(family).orElseThrow(), name);
    }

    private static List<String> types(ExportText read) {
        return read.lines().stream()
                .map(line -> line.substring("{\"type\":\"".length(), line.indexOf("\",")))
                .toList();
    }
}
