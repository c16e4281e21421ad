package org.islet.devices.family.glooko;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlookoWordsTest {

    private static final DeviceFamily FAMILY = new GlookoFamily();
    private static final String WHEN = "\"deviceTime\":\"2026-01-14T08:10\",";

    @ParameterizedTest
    @CsvSource({
        "Timestamp,CGM Glucose Value (mmol/l),Glucose Value (mmol/l)",
        "Zeitstempel,CGM-Glukosewert (mmol/l),Blutzuckerwert (mmol/l)",
        "Horodatage,Valeur de glycémie SGC (mmol/l),Valeur de glycémie (mmol/l)",
        "Tijdstempel,CGM-glucosewaarde (mmol/l),Bloedglucosewaarde (mmol/l)",
        "Marca temporal,Valor de glucosa MCG (mmol/l),Valor de glucosa (mmol/l)",
        "Data e ora,Valore glicemia monitoraggio continuo (mmol/l),Valore glicemia (mmol/l)",
        "Data e hora,Valor de glicose MCG (mmol/l),Valor de glicose (mmol/l)",
        "Tidstämpel,CGM-glukosvärde (mmol/l),Blodsockervärde (mmol/l)",
        "Tidsstempel,CGM-glukoseværdi (mmol/l),Blodsukkerværdi (mmol/l)",
        "Aikaleima,CGM-glukoosiarvo (mmol/l),Verensokeriarvo (mmol/l)",
        "Znacznik czasu,Wartość glukozy CGM (mmol/l),Wartość glukozy (mmol/l)",
    })
    void sensorAndMeterAreToldApartInEveryLanguage(String time, String sensor, String meter) throws UnreadableCapture {
        assertThat(read(time + "," + sensor, "\"6,7\"").glucoseValues(GlucoseReading.Kind.SENSOR))
                .containsExactly(6.7);
        assertThat(read(time + "," + meter, "\"6,7\"").glucoseValues(GlucoseReading.Kind.METER))
                .containsExactly(6.7);
    }

    @ParameterizedTest
    @CsvSource({
        "Zeitstempel,Insulintyp,Dauer (Minuten),Abgegebenes Insulin (E),Geplant",
        "Horodatage,Type d’insuline,Durée (minutes),Insuline administrée (U),Programmé",
        "Tijdstempel,Insulinetype,Duur (minuten),Toegediende insuline (eenh.),Gepland",
        "Marca temporal,Tipo de insulina,Duración (minutos),Insulina administrada (U),Programada",
        "Data e ora,Tipo di insulina,Durata (minuti),Insulina erogata (U),Programmata",
        "Tidstämpel,Insulintyp,Varaktighet (minuter),Insulin tillfört (enh.),Schemalagd",
        "Tidsstempel,Insulintype,Varighed (minutter),Leveret insulin (E),Planlagt",
        "Tidsstempel,Insulintype,Varighet (minutter),Tilført insulin (E),Planlagt",
        "Aikaleima,Insuliinin tyyppi,Kesto (minuuttia),Annettu insuliini (yks.),Ajoitettu",
        "Znacznik czasu,Rodzaj insuliny,Czas trwania (min),Podana insulina (j.),Zaplanowane",
    })
    void basalWithoutARateIsWorkedOutAndMarked(String time, String type, String duration, String insulin, String word)
            throws UnreadableCapture {
        ExportText read = read(time + "," + type + "," + duration + "," + insulin, word + ",\"30,0\",\"0,425\"");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly("{\"type\":\"basal\"," + WHEN
                        + "\"kind\":\"scheduled\",\"rate\":0.85,\"durationMinutes\":30,\"rebuilt\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suspend",
                "Unterbrochen",
                "Pausiert",
                "Onderbreken",
                "Suspendido",
                "Sospeso",
                "Interrompido",
                "Avbruten",
                "Pausad",
                "Afbrudt",
                "Keskeytetty",
                "Wstrzymane"
            })
    void aSuspensionIsOneInEveryLanguage(String word) throws UnreadableCapture {
        assertThat(read("Timestamp,Insulin Type,Duration (minutes),Rate", word + ",30,0")
                        .lines())
                .containsExactly(
                        "{\"type\":\"suspension\"," + WHEN + "\"state\":\"suspended\",\"reason\":\"unknown\"}");
    }

    @Test
    void basalThatSaysNeitherRateNorAmountIsSaid() throws UnreadableCapture {
        ExportText read =
                read("Tidstämpel,Insulintyp,Varaktighet (minuter),Insulin tillfört (enh.)", "Schemalagd,\"30,0\",");

        assertThat(read.lines()).isEmpty();
        assertThat(read.problems())
                .containsExactly(
                        "3: Row skipped: it has neither a rate nor a percentage, nor an amount with its duration");
    }

    @ParameterizedTest
    @CsvSource({
        "mg/dl,2001.0,high",
        "mg/dl,1.0,low",
        "mmol/l,111.1,high",
        "mmol/l,0.1,low",
    })
    void codesOfTheSensorsTableAreHighAndLow(String unit, String number, String range) throws UnreadableCapture {
        ExportText read = read("Timestamp,CGM Glucose Value (" + unit + ")", number);

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly("{\"type\":\"glucose\"," + WHEN + "\"kind\":\"sensor\",\"range\":\"" + range + "\"}");
    }

    @Test
    void theLineAboutThePersonMayHaveOtherSeparators() throws UnreadableCapture {
        String text = "Naam:Ada,Datumbereik:01-01-2026 - 31-01-2026\r\n"
                + "TIJDSTEMPEL;CGM-GLUCOSEWAARDE (MMOL/L);SERIENUMMER;\r\n14-01-2026 08:10;6,7;X1;\r\n";

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(ExportText.read(FAMILY, text).glucoseValues(GlucoseReading.Kind.SENSOR))
                .containsExactly(6.7);
    }

    @Test
    void carbsAreCountedInTheUnitOfTheirColumn() throws UnreadableCapture {
        assertThat(read("Timestamp,Carbs (exchanges),Name", "3,Toast").events(LogbookEntry.class))
                .singleElement()
                .satisfies(food -> assertThat(food.unit()).contains("exchange"));
        assertThat(read("Timestamp,Insulin Type,Carbs Input (servings),Insulin Delivered (U)", "Normal,3,2")
                        .lines())
                .contains("{\"type\":\"carbs\"," + WHEN + "\"amount\":3,\"unit\":\"serving\"}");
        assertThat(read("Timestamp,Insulin Type,Carbs Input (exchanges),Insulin Delivered (U)", "Normal,3,2")
                        .lines())
                .contains("{\"type\":\"bolusCalculation\"," + WHEN + "\"carbs\":3,\"carbUnit\":\"exchange\"}");
    }

    private static ExportText read(String header, String cells) throws UnreadableCapture {
        return ExportText.read(
                FAMILY,
                "Name:Ada,Date Range:2026-01-01 - 2026-01-31\n" + header + "\n14-01-2026 08:10," + cells + "\n");
    }
}
