package org.islet.devices.family.mysugr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MySugrLocalesTest {

    private static final DeviceFamily FAMILY = new MySugrFamily();

    /** Headers in the order of the English one, and a date and time as that language's phone writes them. */
    static List<List<String>> languages() {
        return List.of(
                List.of(
                        "Datum;Zeit;Tags;Blutzuckermessung (mmol/L);Insulin-Injektionseinheiten (Pen);Basal-Injektionseinheiten;"
                                + "Insulin-Injektionseinheiten (Pumpe);Insulin (Mahlzeit);Insulin (Korrektur);"
                                + "Temporäre Basalrate in Prozent;Temporäre Basalrate Dauer (Minuten);"
                                + "Mahlzeit Kohlenhydrate (Gramm, Faktor 1);Mahlzeitbeschreibung;Aktivitätsdauer (Minuten);"
                                + "Aktivitätsintensität (1: gemütlich);Aktivitätsbeschreibung;Schritte;Notiz;Ort;Blutdruck;"
                                + "Körpergewicht (kg);HbA1c (Prozent);Ketone;Lebensmitteltyp;Medikamente",
                        "07.08.2017;21:42:20;\"Vor dem Essen,Frühstück\""),
                List.of(
                        "Date;Heure;Tags;Mesure de la glycémie (mmol/L);Unités d’insuline injectées (stylo);"
                                + "Unités basales injectées;Unités d’insuline (pompe);Insuline (repas);Insuline (correction);"
                                + "Pourcentage basal temporaire;Durée basale temporaire (minutes);"
                                + "Glucides du repas (grammes, facteur 1);Description du repas;Durée de l’activité (minutes);"
                                + "Intensité de l’activité;Description de l’activité;Pas;Note;Lieu;Tension artérielle;"
                                + "Poids (kg);HbA1c (pourcentage);Cétones;Type d’aliment;Médicaments",
                        "7 août 2017;21:42:20;\"Avant le repas,Frühstück\""),
                List.of(
                        "Datum;Tijd;Tags;Bloedsuikermeting (mmol/L);Insuline-eenheden (pen);Basaal eenheden;"
                                + "Insuline-eenheden (pomp);Insuline (maaltijd);Insuline (correctie);"
                                + "Tijdelijk basaal percentage;Tijdelijke basaal duur (minuten);"
                                + "Koolhydraten maaltijd (gram, factor 1);Omschrijving maaltijd;Duur activiteit (minuten);"
                                + "Intensiteit activiteit;Omschrijving activiteit;Stappen;Notitie;Locatie;Bloeddruk;"
                                + "Lichaamsgewicht (kg);HbA1c (procent);Ketonen;Soort voedsel;Medicatie",
                        "7 aug. 2017;21:42:20;\"Voor de maaltijd,Frühstück\""),
                List.of(
                        "Fecha;Hora;Etiquetas;Medición de glucemia (mmol/L);Unidades de insulina (pluma);Unidades basales;"
                                + "Unidades de insulina (bomba);Insulina (comida);Insulina (corrección);"
                                + "Porcentaje basal temporal;Duración basal temporal (minutos);"
                                + "Carbohidratos de la comida (gramos, factor 1);Descripción de la comida;"
                                + "Duración de la actividad (minutos);Intensidad de la actividad;Descripción de la actividad;"
                                + "Pasos;Nota;Ubicación;Presión arterial;Peso (kg);HbA1c (porcentaje);Cetonas;"
                                + "Tipo de comida;Medicación",
                        "7 ago. 2017;9:42:20 p.\u00A0m.;\"Antes de la comida,Frühstück\""),
                List.of(
                        "Data;Ora;Tag;Misurazione della glicemia (mmol/L);Unità di insulina (penna);Unità basali;"
                                + "Unità di insulina (microinfusore);Insulina (pasto);Insulina (correzione);"
                                + "Percentuale basale temporanea;Durata basale temporanea (minuti);"
                                + "Carboidrati del pasto (grammi, fattore 1);Descrizione del pasto;Durata attività (minuti);"
                                + "Intensità attività;Descrizione attività;Passi;Nota;Luogo;Pressione sanguigna;Peso (kg);"
                                + "HbA1c (percentuale);Chetoni;Tipo di cibo;Farmaci",
                        "7 ago 2017;21:42:20;\"Prima del pasto,Frühstück\""));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsARowOfEachLanguage(List<String> language) throws UnreadableCapture {
        String row = language.get(1) + ";6,1;4;18;;3;1;120;60;24,5;Hafer;30;2;Gehen;4000;müde;Adas Haus;120/80;70;6,9;"
                + "0,2;Müsli;Metformin\n";

        ExportText read = ExportText.read(FAMILY, "\uFEFF" + language.get(0) + "\r\n" + row);

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.METER)).singleElement().satisfies(reading -> {
            assertThat(reading.value().orElseThrow()).hasToString("Glucose[value=6.1, unit=MMOL_PER_L]");
            assertThat(reading.flags()).containsExactly("beforeMeal", "frühstück");
            assertThat(reading.time().wallClock().orElseThrow()).hasToString("2017-08-07T21:42:20");
        });
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(4.0, 18.0);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(24.5);
        assertThat(read.amounts(LogbookEntry.Kind.EXERCISE)).containsExactly(30.0);
        assertThat(read.amounts(LogbookEntry.Kind.KETONE)).containsExactly(0.2);
        assertThat(read.events(Basal.class)).singleElement().satisfies(basal -> {
            assertThat(basal.percent()).hasValue(120);
            assertThat(basal.duration().orElseThrow().toMinutes()).isEqualTo(60);
        });
        assertThat(read.lines())
                .anyMatch(line -> line.contains("\"text\":\"müde\""))
                .anyMatch(line -> line.contains("\"amount\":4000,\"unit\":\"steps\""))
                .anyMatch(line -> line.contains("\"amount\":70,\"unit\":\"kg\""))
                .anyMatch(line -> line.contains("blood pressure 120/80"))
                .anyMatch(line -> line.contains("medication: Metformin"));
        assertThat(read.decoded().toString()).doesNotContain("Adas");
    }

    @Test
    void saysWhichColumnNobodyReads() throws UnreadableCapture {
        String text = "Date,Time,Tags,Blood Glucose Measurement (mg/dL),Insulin Injection Units (Pen),"
                + "Meal Carbohydrates (Grams),Mood of Ada\n\"Aug 7, 2017\",9:42:20 AM,,120,,,fine\n"
                + "\"Aug 8, 2017\",9:42:20 AM,,121,,,bad\n";

        ExportText read = ExportText.read(FAMILY, text);

        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(120.0, 121.0);
        assertThat(read.problems())
                .containsExactly(
                        "2: Cells skipped: 2 of the column “Mood of Ada”, which is none we know; the first stands"
                                + " here");
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        String text = "Datum;Tid;Taggar;Blodsockermätning (mmol/L);Injektion penna;Basal;Pump;a;b;c;d\n"
                + "2017-08-07;21:42:20;Ada;6,1;;;;;;;\n";

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, text))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("File 1, line 1")
                .hasMessageContaining("Blodsockermätning")
                .hasMessageNotContaining("Ada");
    }
}
