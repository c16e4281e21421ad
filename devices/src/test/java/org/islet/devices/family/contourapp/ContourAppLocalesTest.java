package org.islet.devices.family.contourapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContourAppLocalesTest {

    private static final DeviceFamily FAMILY = new ContourAppFamily();

    /** A header, then fasting, after a meal and no mark in that language, and how its meter and a person are called. */
    static List<List<String>> languages() {
        return List.of(
                List.of(
                        "#;Date and Time;BGValue[mmol/L];Meal Marker;Data Source;Notes;Activity;Meal [g];Medication;Location",
                        "Fasting",
                        "After Meal",
                        "No Mark",
                        "Manual",
                        "Mar 2, 2024, 7:15\u202FAM"),
                List.of(
                        "#;Datum und Uhrzeit;BZ-Wert [mmol/L];Mahlzeitenmarkierung;Datenquelle;Notizen;Aktivität;"
                                + "Mahlzeit [g];Medikation;Ort",
                        "Nüchtern",
                        "Nach dem Essen",
                        "Keine Markierung",
                        "Manuell",
                        "02.03.2024, 07:15"),
                List.of(
                        "#;Date et heure;Valeur glycémie [mmol/L];Marqueur de repas;Source des données;Remarques;Activité;"
                                + "Repas [g];Médicaments;Lieu",
                        "À jeun",
                        "Après repas",
                        "Aucun marqueur",
                        "Manuel",
                        "2 mars 2024 à 07:15"),
                List.of(
                        "#;Datum en tijd;Glucosewaarde [mmol/L];Maaltijdmarkering;Gegevensbron;Notities;Activiteit;"
                                + "Maaltijd [g];Medicatie;Locatie",
                        "Nuchter",
                        "Na maaltijd",
                        "Geen markering",
                        "Handmatig",
                        "2 mrt. 2024 07:15"),
                List.of(
                        "#;Fecha y hora;Valor de glucemia [mmol/L];Marcador de comida;Fuente de datos;Notas;Actividad;"
                                + "Comida [g];Medicación;Ubicación",
                        "En ayunas",
                        "Después de la comida",
                        "Sin marca",
                        "Manual",
                        "2 mar 2024, 7:15 a.\u00A0m."),
                List.of(
                        "#;Data e ora;Valore glicemia [mmol/L];Marcatore pasto;Fonte dei dati;Note;Attività;Pasto [g];"
                                + "Farmaci;Luogo",
                        "A digiuno",
                        "Dopo il pasto",
                        "Nessun contrassegno",
                        "Manuale",
                        "2 mar 2024, 07:15"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsAFileOfEachLanguage(List<String> language) throws UnreadableCapture {
        String time = "\"" + language.get(5) + "\"";
        String rows = "1;" + time + ";6,2;" + language.get(1) + ";Meter;;;;;Adas Haus\n"
                + "2;" + time + ";9,1;" + language.get(2) + ";Meter;müde;Gehen;45;Metformin;\n"
                + "3;" + time + ";7,8;" + language.get(3) + ";" + language.get(4) + ";;;;;\n";

        ExportText read = ExportText.read(FAMILY, language.get(0) + "\n" + rows);

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.METER))
                .extracting(GlucoseReading::flags)
                .containsExactly(List.of("fasting"), List.of("afterMeal"), List.of("manual"));
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(6.2, 9.1, 7.8);
        assertThat(read.decoded().events())
                .allSatisfy(event ->
                        assertThat(event.time().wallClock().orElseThrow()).hasToString("2024-03-02T07:15"));
        assertThat(read.events(LogbookEntry.class))
                .extracting(entry -> entry.kind() + " " + entry.text().orElse("45 g"))
                .containsExactly("CARBS 45 g", "EXERCISE Gehen", "OTHER_MARKER medication: Metformin", "NOTE müde");
        assertThat(read.decoded().toString()).doesNotContain("Adas");
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        String text = "#,Datum och tid,Värde [mmol/L],Måltid,Datakälla\n1,2024-03-02 07:15,6.2,Ada,Mätare\n";

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, text))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Datakälla")
                .hasMessageNotContaining("Ada");
    }
}
