package org.islet.devices.family.dexcomclarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityLocalesTest {

    private static final DeviceFamily FAMILY = new ClarityFamily();

    private static final String ENGLISH = "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient"
            + " Info,Device Info,Source Device ID,Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration"
            + " (hh:mm:ss),Glucose Rate of Change (mg/dL/min),Transmitter Time (Long Integer),Transmitter ID\n";

    /** As a German account writes it. */
    private static final String GERMAN = """
        "Index";"Zeitstempel (JJJJ-MM-TTThh:mm:ss)";"Ereignisart";"Ereignis-Unterart";"Patienten-Info";"Geräteinfo";\
        "Quellengerät-ID";"Glukosewert (UNIT)";"Insulinwert (E)";"Kohlenh.-Wert (Gramm)";"Dauer (hh:mm:ss)";\
        "Glukose-Änderungsgeschwindigkeit (UNIT/min)";"Transmitterzeit (Lange Ganzzahl)";"Transmitter-ID"
        "1";"";"Vorname";"";"Ada";"";"";"";"";"";"";"";"";""
        "2";"";"Nachname";"";"Example";"";"";"";"";"";"";"";"";""
        "3";"";"Geburtsdatum";"";"1990-01-01";"";"";"";"";"";"";"";"";""
        "4";"";"Gerät";"";"";"Dexcom G7";"iOS G7";"";"";"";"";"";"";""
        "5";"";"Sensor";"";"";"G7";"iOS G7";"";"";"";"";"";"";""
        "6";"";"Warnung";"Hoch";"";"";"iOS G7";"13,3";"";"";"";"";"";""
        "7";"2024-02-03T00:02:11";"EGV";"";"";"";"iOS G7";"6,7";"";"";"";"";"1000";"123456789012"
        "8";"2024-02-03T00:07:11";"EGV";"";"";"";"iOS G7";"Niedrig";"";"";"";"";"1300";"123456789012"
        "9";"2024-02-03T00:12:11";"EGV";"";"";"";"iOS G7";"Hoch";"";"";"";"";"1600";"123456789012"
        "10";"2024-02-03T01:00:00";"Insulin";"Schnellwirkend";"";"";"iOS G7";"";"4,5";"";"";"";""
        "11";"2024-02-03T01:01:00";"Kohlenhydrate";"";"";"";"iOS G7";"";"";"30";"";"";""
        "12";"2024-02-03T01:02:00";"Kalibrierung";"";"";"";"iOS G7";"6,5";"";"";"";"";"1900";"123456789012"
        "13";"2024-02-03T01:03:00";"Bewegung";"Mittel";"";"";"iOS G7";"";"";"";"00:30:00";"";""
        """;

    @Test
    void readsAGermanFileWithSemicolonsAndCommas() throws UnreadableCapture {
        String text = GERMAN.replace("UNIT", "mmol/L");

        ExportText read = ExportText.read(FAMILY, text);

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .extracting(reading -> reading.outOfRange().map(Enum::name).orElse("6.7"))
                .containsExactly("6.7", "LOW", "HIGH");
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR).get(0).value().orElseThrow())
                .hasToString("Glucose[value=6.7, unit=MMOL_PER_L]");
        assertThat(read.glucoseValues(GlucoseReading.Kind.CALIBRATION)).containsExactly(6.5);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(4.5);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(30.0);
        assertThat(read.amounts(LogbookEntry.Kind.EXERCISE)).containsExactly(30.0);
        assertThat(read.events(Status.class)).extracting(Status::value).containsExactly("Dexcom G7", "G7");
        assertThat(read.events(PumpSettings.class)).hasSize(1);
        assertThat(read.decoded().toString()).doesNotContain("Ada", "Example", "1990");
    }

    @ParameterizedTest
    @CsvSource({
        "Horodatage (AAAA-MM-JJThh:mm:ss),Type d’événement,Valeur de la glycémie (mg/dL),Durée"
                + " (hh:mm:ss),Insuline,Glucides",
        "Tijdstempel (JJJJ-MM-DDTuu:mm:ss),Type gebeurtenis,Glucosewaarde (mg/dL),Duur"
                + " (uu:mm:ss),Insuline,Koolhydraten",
        "Marca temporal (AAAA-MM-DDThh:mm:ss),Tipo de evento,Valor de glucosa (mg/dL),Duración"
                + " (hh:mm:ss),Insulina,Carbohidratos",
        "Timestamp (AAAA-MM-GGThh:mm:ss),Tipo di evento,Valore glucosio (mg/dL),Durata (hh:mm:ss),Insulina,Carboidrati",
    })
    void readsTheOtherLanguagesByTheStemsOfTheirWords(
            String time, String type, String glucose, String duration, String insulin, String carbs)
            throws UnreadableCapture {
        String header = "Index," + time + "," + type + ",b,c,d,e," + glucose + ",f,g," + duration + ",h,i,j\r";
        String rows = "1,,Nome,,Ada,,,,,,,,\r2,2024-02-03 0:02:11,EGV,,,,x,121,,,,,1,A\r" + "3,2024-02-03 00:03:00,"
                + insulin + ",,,,x,,2.5,,,,\r4,2024-02-03 00:04:00," + carbs + ",,,,x,,,12,,,\r";

        ExportText read = ExportText.read(FAMILY, header + rows);

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(121.0);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(2.5);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(12.0);
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @Test
    void refusesAnUnknownUnitWithTheHeaderItMet() {
        String text = GERMAN.replace("UNIT", "g/L");

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, text))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Glukosewert (g/L)")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void keepsBothReadingsOfARepeatedHourAndSaysNothingOfRepetition() throws UnreadableCapture {
        String row = "1,2026-10-25T02:30:00,EGV,,,,x,121,,,,,TICKS,A\n";
        String header = "Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,a,b,c,d,Glucose Value (mg/dL),e,f,"
                + "Duration (hh:mm:ss),g,h,i\n";

        ExportText read = ExportText.read(FAMILY, header + row.replace("TICKS", "1000") + row.replace("TICKS", "4600"));

        assertThat(read.glucose(GlucoseReading.Kind.SENSOR)).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Estimated Glucose Values,Calibration,Carbs,Insulin",
        "Geschätzte Glukosewerte,Kalibrierung,Kohlenhydrate,Insulin",
        "Valeurs de glucose estimées,Étalonnage,Glucides,Insuline",
        "Geschatte glucosewaarden,Kalibratie,Koolhydraten,Insuline",
        "Niveles estimados de glucosa,Calibración,Carbohidratos,Insulina",
        "Livelli stimati di glucosio,Calibrazione,Carboidrati,Insulina",
        "Níveis estimados de glicose,Calibração,Hidratos de carbono,Insulina",
        "Uppskattade glukosvärden,Kalibrering,Kolhydrater,Insulin",
        "Estimerede glukoseværdier,Kalibrering,Kulhydrater,Insulin",
        "Estimerte glukoseverdier,Kalibrering,Karbohydrater,Insulin",
        "Arvioidut glukoosiarvot,Kalibrointi,Hiilihydraatit,Insuliini",
        "Szacunkowe wartości glukozy,Kalibracja,Węglowodany,Insulina",
    })
    void theEventsOfEachLanguageAreKnown(String reading, String calibration, String carbs, String insulin)
            throws UnreadableCapture {
        String rows = "1,2024-02-03T00:02:11," + reading + ",,,,x,121,,,,,1,A\n2,2024-02-03T00:03:00," + calibration
                + ",,,,x,110,,,,,,\n3,2024-02-03T00:04:00," + carbs + ",,,,x,,,40,,,,\n4,2024-02-03T00:05:00," + insulin
                + ",,,,x,,4.5,,,,,\n";

        ExportText read = ExportText.read(FAMILY, ENGLISH + rows);

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(121.0);
        assertThat(read.glucoseValues(GlucoseReading.Kind.CALIBRATION)).containsExactly(110.0);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(40.0);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(4.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fasting Glucose",
                "Nüchternglukose",
                "Glucose à jeun",
                "Nuchtere glucose",
                "Glucosa en ayunas",
                "Glucosio a digiuno",
                "Glicose em jejum",
                "Fastande glukos",
                "Fastende glukose"
            })
    void aFastingGlucoseIsWhatAPersonLogged(String type) throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, ENGLISH + "1,2024-02-03T00:02:11," + type + ",,,,x,104,,,,,,\n")
                        .lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2024-02-03T00:02:11\",\"kind\":\"meter\","
                        + "\"value\":104,\"unit\":\"mg/dL\",\"flags\":[\"fasting\"]}");
    }

    @Test
    void theBracketsOfTheHeaderSayInWhatCarbsAreCounted() throws UnreadableCapture {
        String row = "1,2024-02-03T00:02:11,Carbs,,,,x,,,3.5,,,,\n";

        assertThat(ExportText.read(FAMILY, ENGLISH.replace("(grams)", "(exchanges)") + row)
                        .lines())
                .singleElement()
                .asString()
                .contains("\"amount\":3.5,\"unit\":\"exchange\"");
        ExportText unknown = ExportText.read(FAMILY, ENGLISH.replace("(grams)", "(spoons)") + row);
        assertThat(unknown.lines()).singleElement().asString().endsWith("\"amount\":3.5}");
        assertThat(unknown.problems())
                .containsExactly(
                        "2: The unit of “Carb Value (spoons)” is none we know: the carbohydrate is told without one"
                                + " (this row)");
    }

    @Test
    void valuesNoSensorMeasuresAreKeptAndSaidOnce() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                ENGLISH + "1,2024-02-03T00:02:11,EGV,,,,x,2001,,,,,1,A\n2,2024-02-03T00:07:11,EGV,,,,x,1,,,,,2,A\n"
                        + "3,2024-02-03T00:12:11,EGV,,,,x,121,,,,,3,A\n");

        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .extracting(GlucoseReading::isCounted)
                .containsExactly(false, false, true);
        assertThat(read.problems())
                .containsExactly(
                        "2: Kept as it is written, but it cannot be right: no meter or sensor shows a glucose like"
                                + " this in mg/dL, the unit the file states, and no statistic counts it (2 rows, this is"
                                + " the first)");
    }
}
