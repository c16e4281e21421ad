package org.islet.devices.family.glooko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlookoLocalesTest {

    private static final DeviceFamily FAMILY = new GlookoFamily();
    private static final String WHEN = "\"deviceTime\":\"2026-01-13T08:10\",";

    @ParameterizedTest
    @CsvSource({
        "'Zeitstempel,CGM-Glukosewert (mg/dl),Seriennummer'",
        "'Tijdstempel,CGM-glucosewaarde (mg/dl),Serienummer'",
        "'Horodatage,Valeur de glycémie CGM (mg/dl),Numéro de série'",
        "'Marca temporal,Valor de glucosa de CGM (mg/dl),Número de serie'",
        "'Data e ora,Valore del glucosio CGM (mg/dl),Numero di serie'",
    })
    void readsTheSensorsTableOfEachLanguage(String header) throws UnreadableCapture {
        ExportText read = table("Name:Ada Example", header, "13.01.2026 08:10,116,SN1");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"glucose\"," + WHEN + "\"kind\":\"sensor\",\"value\":116,\"unit\":\"mg/dL\"}");
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "'Zeitstempel;Insulin-Typ;Blutzuckereingabe (mmol/l);Kohlenhydrateingabe (g);Kohlenhydratverhältnis;"
                + "Abgegebenes Insulin (E);Erste Abgabe (E);Verlängerte Abgabe (E);Seriennummer'",
        "'Tijdstempel;Insulinesoort;Invoer bloedglucose (mmol/l);Invoer koolhydraten (g);Koolhydraatverhouding koolh;"
                + "Toegediende insuline (E);Eerste toediening: toegediend (E);Verlengd toegediend (E);Serienummer'",
        "'Horodatage;Type d’insuline;Glycémie saisie (mmol/l);Glucides saisis (g);Rapport de glucides;"
                + "Insuline administrée (U);Administration initiale (U);Administration prolongée (U);Numéro de série'",
        "'Marca temporal;Tipo de insulina;Glucosa introducida (mmol/l);Hidratos introducidos (g);Ratio de hidratos;"
                + "Insulina administrada (U);Administración inicial (U);Administración prolongada (U);Número de serie'",
        "'Data e ora;Tipo di insulina;Glicemia immessa (mmol/l);Carboidrati immessi (g);Rapporto carboidrati;"
                + "Insulina erogata (U);Erogazione iniziale (U);Erogazione prolungata (U);Numero di serie'",
    })
    void readsTheBolusesOfEachLanguage(String header) throws UnreadableCapture {
        ExportText read = table("Name:Ada Example", header, "13.01.2026 08:10;Normal;6,7;30;15;3,5;1,5;2;SN1", ';');

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"dualNormal\",\"delivered\":1.5}",
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"dualSquare\",\"delivered\":2}",
                        "{\"type\":\"bolusCalculation\"," + WHEN + "\"glucose\":6.7,\"glucoseUnit\":\"mmol/L\","
                                + "\"carbs\":30,\"carbUnit\":\"g\",\"carbRatio\":15}");
    }

    @Test
    void readsTheOtherTablesInGerman() throws UnreadableCapture {
        assertThat(german("Glukosewert (mg/dl),Manueller Messwert,Seriennummer", "130,M,SN1"))
                .containsExactly("{\"type\":\"glucose\"," + WHEN
                        + "\"kind\":\"meter\",\"value\":130,\"unit\":\"mg/dL\",\"flags\":[\"manual\"]}");
        assertThat(german("Gesamtbolus (E),Gesamtinsulin (E),Gesamtbasal (E),Seriennummer", "2,10,8,SN1"))
                .containsExactly("{\"type\":\"dailyTotal\"," + WHEN
                        + "\"date\":\"2026-01-13\",\"insulin\":10,\"basal\":8,\"bolus\":2}");
        String basal = "Insulin-Typ,Dauer (Minuten),Prozentsatz (%),Rate,Abgegebenes Insulin (E),Seriennummer";
        assertThat(german(basal, "Geplant,60,,0.75,0.75,SN1"))
                .containsExactly(
                        "{\"type\":\"basal\"," + WHEN + "\"kind\":\"scheduled\",\"rate\":0.75,\"durationMinutes\":60}");
        assertThat(german(basal, "Temporär,30,80,,,SN1"))
                .containsExactly("{\"type\":\"basal\"," + WHEN
                        + "\"kind\":\"temporary\",\"percent\":80,\"durationMinutes\":30}");
        assertThat(german(basal, "Unterbrochen,30,,,,SN1"))
                .containsExactly(
                        "{\"type\":\"suspension\"," + WHEN + "\"state\":\"suspended\",\"reason\":\"unknown\"}");
        assertThat(german("Alarm/Ereignis,Seriennummer", "Reservoir niedrig,SN1"))
                .containsExactly("{\"type\":\"alarm\"," + WHEN + "\"origin\":\"pump\",\"name\":\"reservoirNiedrig\"}");
        assertThat(german("Name,Kohlenhydrate (g)", "Toast,45"))
                .containsExactly("{\"type\":\"carbs\"," + WHEN + "\"amount\":45,\"unit\":\"g\",\"text\":\"Toast\"}");
        assertThat(german("Name,Intensität,Dauer (Minuten)", "Laufen,Hoch,30"))
                .containsExactly(
                        "{\"type\":\"exercise\"," + WHEN + "\"amount\":30,\"unit\":\"min\",\"text\":\"Laufen\"}");
    }

    @Test
    void whatOneTableOfAZipTellsOfTheDatesHoldsForTheOthers() throws UnreadableCapture {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "x/bg_data_1.csv",
                "Name:Ada,Date Range:a 1 - 2\nTimestamp,Glucose Value (mg/dl)\n01/02/2026 7:15 AM,130\n");
        tables.put(
                "x/cgm_data_1.csv",
                "Name:Ada,Date Range:a 1 - 2\nTimestamp,CGM Glucose Value (mg/dl)\n13/02/2026 8:15 PM,110\n");
        tables.put(
                "x/cgm_data_2.csv",
                "Name:Ada,Date Range:a 1 - 2\nTimestamp,CGM Glucose Value (mg/dl)\n01/03/2026 8:15 PM,111\n");

        Decoded decoded = FAMILY.decoder().decode(zip(tables));

        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events())
                .extracting(event -> event.time().wallClock().orElseThrow().toString())
                .containsExactly("2026-02-01T07:15", "2026-02-13T20:15", "2026-03-01T20:15");
    }

    @Test
    void aQuestionAboutOneTableOfAZipIsAQuestionAboutAllOfIt() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("a.csv", "Name:Ada,Date Range:a 1 - 2\nTimestamp,Glucose Value (mg/dl)\n01/02/2026 7:15 AM,130\n");
        tables.put("b.csv", "nothing of Glooko's\n");

        assertThatThrownBy(() -> FAMILY.decoder().decode(zip(tables)))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.dateQuestion())
                        .hasValue(new DateQuestion("01/02/2026")));
    }

    @Test
    void readsTwoNumberedFilesAndBothTablesOfInsulin() throws UnreadableCapture {
        Map<String, String> tables = new LinkedHashMap<>();
        String person = "Name:Ada,Date Range:2026-01-01 - 2026-01-02\n";
        tables.put("e/cgm_data_1.csv", person + "Zeitstempel,CGM-Glukosewert (mg/dl)\n2026-01-01 08:00,110\n");
        tables.put("e/cgm_data_2.csv", person + "Zeitstempel,CGM-Glukosewert (mg/dl)\n2026-01-01 08:05,111\n");
        tables.put(
                "e/Insulin data/bolus_data_1.csv",
                person
                        + "Zeitstempel,Insulin-Typ,Kohlenhydrateingabe (g),Abgegebenes Insulin (E)\n"
                        + "2026-01-01 08:10,Normal,30,2\n");
        tables.put(
                "e/Insulin data/insulin_data_1.csv",
                person + "Zeitstempel,Gesamtbolus (E),Gesamtinsulin (E),Gesamtbasal (E)\n2026-01-01 23:59,2,10,8\n");

        Decoded decoded = FAMILY.decoder().decode(zip(tables));

        assertThat(decoded.problems()).isEmpty();
        assertThat(FAMILY.likeness(zip(tables))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSize(2);
        assertThat(decoded.events()).filteredOn(Bolus.class::isInstance).hasSize(1);
        assertThat(decoded.events()).filteredOn(DailyTotal.class::isInstance).hasSize(1);
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        String text = "Név:Ada Example,Időszak:2026-01-01 - 2026-01-02\nIdőbélyeg,CGM glükózérték (mg/dl)\n";

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, text))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("File 1, line 2")
                .hasMessageContaining("Időbélyeg")
                .hasMessageNotContaining("Ada");
    }

    private static List<String> german(String columns, String cells) throws UnreadableCapture {
        ExportText read = table("Name:Ada Example", "Zeitstempel," + columns, "13.01.2026 08:10," + cells);
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    private static ExportText table(String person, String header, String row) throws UnreadableCapture {
        return table(person, header, row, ',');
    }

    private static ExportText table(String person, String header, String row, char separator) throws UnreadableCapture {
        String first = person + separator + "Datumsbereich:01.01.2026 - 14.01.2026";
        return ExportText.read(FAMILY, first + "\r\n" + header + "\r\n" + row + "\r\n");
    }

    private static RawCapture zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return RawCapture.ofFile(bytes.toByteArray());
    }
}
