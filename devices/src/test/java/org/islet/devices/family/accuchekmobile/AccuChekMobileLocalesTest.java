package org.islet.devices.family.accuchekmobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccuChekMobileLocalesTest {

    private static final DeviceFamily FAMILY = new AccuChekMobileFamily();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date;Time;Result;Unit;Temperature warning;Out of target range;Other;Before meal;After meal;Control test",
                "Datum;Uhrzeit;Ergebnis;Einheit;Temperaturwarnung;Außerhalb Zielbereich;Sonstiges;Vor dem Essen;"
                        + "Nach dem Essen;Kontrolltest",
                "Date;Heure;Résultat;Unité;Avertissement température;Hors plage cible;Autre;Avant repas;Après repas;"
                        + "Test de contrôle",
                "Datum;Tijd;Resultaat;Eenheid;Temperatuurwaarschuwing;Buiten doelbereik;Overig;Voor maaltijd;Na maaltijd;"
                        + "Controletest",
                "Fecha;Hora;Resultado;Unidad;Aviso de temperatura;Fuera del intervalo objetivo;Otro;Antes de comida;"
                        + "Después de comida;Prueba de control",
                "Data;Ora;Risultato;Unità;Avviso temperatura;Fuori intervallo obiettivo;Altro;Prima del pasto;"
                        + "Dopo il pasto;Test di controllo",
            })
    void readsAReportOfEachLanguage(String header) throws UnreadableCapture {
        String text = "a;b;c;;;;;;;\r\nU1;07.08.2019;21:15;;;;;;;\r\n" + header + " ".repeat(197) + "\r\n"
                + "07.08.2019;20:02;6,4;mmol/l;;;;X;;\r\n07.08.2019;12:31;11,2;mmol/l;X;X;;;X;\r\n"
                + "06.08.2019;07:00;HI;mmol/l;;;X;;;\r\n06.08.2019;07:05;5,1;mmol/l;;;;;;X\r\n";

        ExportText read = ExportText.read(FAMILY, text);

        assertThat(FAMILY.likeness(ExportText.file(text))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.METER))
                .extracting(GlucoseReading::flags)
                .containsExactly(
                        List.of("beforeMeal"),
                        List.of("temperatureWarning", "outOfTargetRange", "afterMeal"),
                        List.of("other"),
                        List.of("control"));
        assertThat(read.glucose(GlucoseReading.Kind.METER).get(1).value().orElseThrow())
                .hasToString("Glucose[value=11.2, unit=MMOL_PER_L]");
    }
}
