package org.islet.devices.family.libredesktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibreDesktopLocalesTest {

    private static final DeviceFamily FAMILY = new LibreDesktopFamily();
    private static final String ROWS = "1|2017/06/01 10:03|0|6,6|||||||||||||||\n"
            + "2|2017/06/01 13:20|1||7,4||||||||||||||\n"
            + "3|2017/06/01 13:21|4||||2,5||||||||||||\n"
            + "4|2017/06/01 13:22|4||||||||18||||||||\n"
            + "5|2017/06/01 13:23|5||||||45||||||||||\n"
            + "6|2017/06/01 13:24|2||||||||||5,5||||||\n"
            + "7|2017/06/01 13:25|6|||||||||||||||2017/06/01 13:25|2017/06/01 14:25\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID|Uhrzeit|Art der Aufzeichnung|Glukosewert-Verlauf (mmol/L)|Glukose-Scan (mmol/L)|a|Schnellwirkendes"
                        + " Insulin (Einheiten)|b|Kohlenhydrate (Gramm)|c|Depotinsulin (Einheiten)|Notizen|Teststreifen"
                        + " (mmol/L)|Keton (mmol/L)|d|e|f|Vorherige Uhrzeit|Aktualisierte Uhrzeit",
                "ID|Heure|Type d’enregistrement|Historique du taux de glucose (mmol/L)|Glycémie scannée (mmol/L)|a|"
                        + "Insuline rapide (unités)|b|Glucides (grammes)|c|Insuline lente (unités)|Commentaires|"
                        + "Électrode (mmol/L)|Cétone (mmol/L)|d|e|f|Heure précédente|Heure mise à jour",
            })
    void readsAHeaderOfAnotherLanguageByItsPlaces(String header) throws UnreadableCapture {
        String text = ("Ada Example\n" + header + "\n" + ROWS).replace('|', '\t');

        ExportText read = ExportText.read(FAMILY, text);

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(6.6);
        assertThat(read.glucoseValues(GlucoseReading.Kind.SCAN)).containsExactly(7.4);
        assertThat(read.glucoseValues(GlucoseReading.Kind.METER)).containsExactly(5.5);
        assertThat(read.amounts(LogbookEntry.Kind.INSULIN)).containsExactly(2.5, 18.0);
        assertThat(read.amounts(LogbookEntry.Kind.CARBS)).containsExactly(45.0);
        assertThat(read.events(ClockChange.class)).singleElement().satisfies(change -> {
            assertThat(change.from()).hasToString("2017-06-01T13:25");
            assertThat(change.to()).hasToString("2017-06-01T14:25");
        });
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        String text = ("Ada Example\nID|Idő|Fajta|Előzmény (mmol/L)|Leolvasás (mmol/L)|a|b|c|d|e|f|g|Csík (mmol/L)|"
                        + "Keton (mmol/L)|h|i|j|k|l\n")
                .replace('|', '\t');

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, text))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Fajta")
                .hasMessageNotContaining("Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "Kohlenhydrate (Portionen),serving",
        "Glucides (portions),serving",
        "Kohlenhydrate (Gramm),g",
        "Kohlenhydrate (BE),exchange",
        "Kohlenhydrate (Löffel),",
    })
    void theBracketsOfTheHeaderSayInWhatCarbsAreCounted(String carbs, String unit) throws UnreadableCapture {
        String header = "ID|Uhrzeit|Art der Aufzeichnung|Glukosewert-Verlauf (mmol/L)|Glukose-Scan (mmol/L)|a|"
                + "Schnellwirkendes Insulin (Einheiten)|b|" + carbs + "|c|Depotinsulin (Einheiten)|Notizen|"
                + "Teststreifen (mmol/L)|Keton (mmol/L)|d|e|f|Vorherige Uhrzeit|Aktualisierte Uhrzeit";

        ExportText read = ExportText.read(FAMILY, ("Ada Example\n" + header + "\n" + ROWS).replace('|', '\t'));

        assertThat(read.events(LogbookEntry.class))
                .filteredOn(entry -> entry.kind() == LogbookEntry.Kind.CARBS)
                .singleElement()
                .satisfies(food -> assertThat(food.unit()).isEqualTo(Optional.ofNullable(unit)));
        assertThat(read.problems()).hasSize(unit == null ? 1 : 0);
    }
}
