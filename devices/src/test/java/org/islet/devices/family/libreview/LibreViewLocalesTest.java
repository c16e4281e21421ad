package org.islet.devices.family.libreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibreViewLocalesTest {

    private static final DeviceFamily FAMILY = new LibreViewFamily();
    private static final String ENGLISH = "Device,Serial Number,Device Timestamp,Record Type,Historic Glucose UNIT,"
            + "Scan Glucose UNIT,Non-numeric Rapid-Acting Insulin,Rapid-Acting Insulin (units),Non-numeric Food,"
            + "Carbohydrates (grams),Carbohydrates (servings),Non-numeric Long-Acting Insulin,"
            + "Long-Acting Insulin (units),Notes,Strip Glucose UNIT,Ketone mmol/L,Meal Insulin (units),"
            + "Correction Insulin (units),User Change Insulin (units)\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glukose-Werte,Erstellt am,13-11-2023 09:40 UTC,Erstellt von,Ada Example\n"
                        + "Gerät,Seriennummer,Gerätezeitstempel,Aufzeichnungstyp,Glukosewert-Verlauf mmol/L,"
                        + "Glukose-Scan mmol/L,Nicht numerisches schnellwirkendes Insulin,"
                        + "Schnellwirkendes Insulin (Einheiten),Nicht numerische Nahrungsdaten,Kohlenhydrate (Gramm),"
                        + "Kohlenhydrate (Portionen),Nicht numerisches Depotinsulin,Depotinsulin (Einheiten),Notizen,"
                        + "Glukose-Teststreifen mmol/L,Keton mmol/L,Mahlzeiteninsulin (Einheiten),"
                        + "Korrekturinsulin (Einheiten),Insulin-Änderung durch Anwender (Einheiten)",
                "Données de glucose,Généré le,13-11-2023 09:40 UTC,Généré par,Ada Example\n"
                        + "Appareil,Numéro de série,Horodatage de l’appareil,Type d’enregistrement,Historique de la"
                        + " glycémie mmol/L,Numérisation de la glycémie mmol/L,a,Insuline rapide (unités),b,Glucides"
                        + " (grammes),Glucides (portions),c,Insuline lente (unités),Commentaires,Bandelette mmol/L,Cétone"
                        + " mmol/L,Insuline repas (unités),d,e",
                "Glucosegegevens,Gegenereerd op,13-11-2023 09:40 UTC,Gegenereerd door,Ada Example\n"
                        + "Apparaat,Serienummer,Tijdstempel apparaat,Type opname,Historie glucose mmol/L,Scan glucose"
                        + " mmol/L,a,Snelwerkende insuline (eenheden),b,Koolhydraten (gram),Koolhydraten"
                        + " (porties),c,Langwerkende insuline (eenheden),Notities,Strip glucose mmol/L,Keton mmol/L,d,e,f",
                "Datos de glucosa,Generado el,13-11-2023 09:40 UTC,Generado por,Ada Example\n"
                        + "Dispositivo,Número de serie,Sello de tiempo del dispositivo,Tipo de registro,Historial de"
                        + " glucosa mmol/L,Escaneo de glucosa mmol/L,a,Insulina de acción rápida"
                        + " (unidades),b,Carbohidratos (gramos),Carbohidratos (raciones),c,Insulina de acción lenta"
                        + " (unidades),Notas,Tira reactiva mmol/L,Cetonas mmol/L,Insulina de comida (unidades),d,e",
                "Dati glucosio,Generato il,13-11-2023 09:40 UTC,Generato da,Ada Example\n"
                        + "Dispositivo,Numero di serie,Timestamp del dispositivo,Tipo di registrazione,Storico del"
                        + " glucosio mmol/L,Scansione del glucosio mmol/L,a,Insulina ad azione rapida"
                        + " (unità),b,Carboidrati (grammi),Carboidrati (porzioni),c,Insulina ad azione lenta"
                        + " (unità),Note,Striscia mmol/L,Chetone mmol/L,Insulina pasto (unità),d,e",
            })
    void readsAHeaderOfEachLanguageByItsPlaces(String head) throws UnreadableCapture {
        String rows = "\r\n"
                + "R,S1,04-03-2023 08:00,0,\"6,9\",,,,,,,,,,,,,,\r\n"
                + "R,S1,04-03-2023 08:05,1,,\"7,1\",,,,,,,,,,,,,\r\n"
                + "R,S1,04-03-2023 08:06,4,,,,\"2,5\",,,,,,,,,,,\r\n"
                + "R,S1,04-03-2023 08:07,4,,,,,,,,,18,,,,,,\r\n"
                + "R,S1,04-03-2023 08:08,5,,,,,,45,,,,,,,,,\r\n"
                + "R,S1,04-03-2023 08:09,2,,,,,,,,,,,\"5,5\",,,,\r\n"
                + "R,S1,04-03-2023 08:10,3,,,,,,,,,,,,\"0,4\",,,\r\n";

        ExportText read = ExportText.read(FAMILY, "\uFEFF" + head.replace("\n", "\r\n") + rows);

        assertThat(FAMILY.likeness(ExportText.file(head + rows))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(6.9);
        assertThat(read.glucoseValues(GlucoseReading.Kind.SCAN)).containsExactly(7.1);
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(5.5);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(2.5, 18.0);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(45.0);
        assertThat(read.amounts(LogbookEntry.Kind.KETONE)).containsExactly(0.4);
        assertThat(read.decoded().events().get(0).time().wallClock().orElseThrow())
                .hasToString("2023-03-04T08:00");
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @Test
    void theClockOfTwelveHoursTellsTheOrderInAmericanUnitsOnly() throws UnreadableCapture {
        String title = "Glucose Data,Generated on,11-07-2023 09:40 AM UTC,Generated by,Ada Example\n";
        String row = "R,S1,11-06-2023 08:05\u202FPM,0,6.9,,,,,,,,,,,,,,\n";

        ExportText american = ExportText.read(FAMILY, title + ENGLISH.replace("UNIT", "mg/dL") + row);

        assertThat(american.decoded().events().get(0).time().wallClock().orElseThrow())
                .hasToString("2023-11-06T20:05");
        assertThatThrownBy(() -> ExportText.read(FAMILY, title + ENGLISH.replace("UNIT", "mmol/L") + row))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
    }

    @Test
    void aWordOrASignStandsForAValueOutOfRange() throws UnreadableCapture {
        String title = "Glucose Data,Generated on,31-07-2023 09:40 UTC,Generated by,Ada Example\n";
        String rows = "R,S1,11-06-2023 08:05,0,LO,,,,,,,,,,,,,,\nR,S1,11-06-2023 08:20,0,>27.8,,,,,,,,,,,,,,\n";

        assertThat(ExportText.read(FAMILY, title + ENGLISH.replace("UNIT", "mmol/L") + rows)
                        .lines())
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2023-06-11T08:05\",\"kind\":\"sensor\",\"range\":\"low\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2023-06-11T08:20\",\"kind\":\"sensor\",\"value\":27.8,"
                                + "\"unit\":\"mmol/L\",\"range\":\"high\"}");
    }

    @Test
    void aShortTableInAnotherLanguageIsReadByItsWords() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "Appareil;Numéro de série;Horodatage de l’appareil;Type d’enregistrement;Bandelette de glycémie mmol/L;"
                        + "Numérisation de la glycémie mmol/L;Glucides (portions);Insuline à action rapide (unités)\n"
                        + "R;S1;2023-11-14T08:00:00+01:00;2;6,1;;;\nR;S1;2023-11-14T08:05:00+01:00;1;;6,3;;\n"
                        + "R;S1;2023-11-14T08:06:00+01:00;5;;;3,5;\nR;S1;2023-11-14T08:07:00+01:00;4;;;;4,5\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(6.1);
        assertThat(read.glucoseValues(GlucoseReading.Kind.SCAN)).containsExactly(6.3);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(4.5);
        assertThat(read.events(LogbookEntry.class))
                .filteredOn(entry -> entry.kind() == LogbookEntry.Kind.CARBS)
                .singleElement()
                .satisfies(food -> assertThat(food.unit()).contains("serving"));
        assertThat(read.decoded().events().get(0).time().absolute().orElseThrow())
                .hasToString("2023-11-14T08:00+01:00");
    }

    @Test
    void rowsOfANoteWithoutOneAreSaidOnce() throws UnreadableCapture {
        String row = "R,S1,31-07-2023 08:05,6,,,,,,,,,,,,,,,\n";

        ExportText read =
                ExportText.read(FAMILY, ENGLISH.replace("UNIT", "mmol/L") + row + row.replace("05", "06") + row);

        assertThat(read.lines()).isEmpty();
        assertThat(read.problems())
                .contains("2: Row skipped: it is of record type 6 and has neither a note nor a change of the clock (3"
                        + " rows, this is the first)");
    }
}
