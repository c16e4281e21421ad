package org.islet.devices.family.libreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibreViewDateOrderTest {

    private static final DeviceFamily FAMILY = new LibreViewFamily();
    private static final String ENGLISH = "Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL\n";
    private static final String GERMAN =
            "Gerät,Seriennummer,Gerätezeitstempel,Aufzeichnungstyp,Glukosewert-Verlauf mg/dL\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GERMAN,
                "Appareil,Numéro de série,Horodatage de l’appareil,Type d’enregistrement,Historique de la glycémie"
                        + " mg/dL\n",
                "Dispositivo,Numero di serie,Timestamp del dispositivo,Tipo di registrazione,Storico del glucosio"
                        + " mg/dL\n",
                "Dispositivo,Número de serie,Sello de tiempo del dispositivo,Tipo de registro,Historial de glucosa"
                        + " mg/dL\n",
                "Apparaat,Serienummer,Tijdstempel apparaat,Type opname,Historie glucose mg/dL\n",
                "Dispositivo,Número de série,Carimbo de data/hora,Tipo de registo,Histórico de glicose mg/dL\n",
                "Enhet,Serienummer,Tidsstämpel,Posttyp,Historisk glukos mg/dL\n",
                "Urządzenie,Numer seryjny,Sygnatura czasowa,Typ rekordu,Historyczny poziom glukozy mg/dL\n",
            })
    void allLanguagesButEnglishAreDayFirstWithAnyClock(String header) throws UnreadableCapture {
        assertThat(time(header + "R,S1,04-03-2023 08:00 PM,0,121\n")).isEqualTo("2023-03-04T20:00");
        assertThat(time(header + "R,S1,04-03-2023 08:00,0,121\n")).isEqualTo("2023-03-04T08:00");
    }

    @Test
    void aMonthFirstGermanFileShowsItself() throws UnreadableCapture {
        assertThat(time(GERMAN + "R,S1,04-03-2023 08:00,0,121\nR,S1,04-13-2023 08:00,0,121\n"))
                .isEqualTo("2023-04-03T08:00");
    }

    @Test
    void whatAPersonSaysGoesBeforeTheLanguage() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, GERMAN + "R,S1,04-03-2023 08:00,0,121\n", DateOrder.MONTH_DAY_YEAR)
                        .lines())
                .first()
                .asString()
                .contains("2023-04-03T08:00");
    }

    @Test
    void rowsThatRunInTimeUnderOneOrderOnlyAreWrittenInIt() throws UnreadableCapture {
        String rows = "R,S1,10-03-2023 08:00 AM,0,121\nR,S1,11-03-2023 08:00 AM,0,122\nR,S1,01-04-2023 08:00 AM,0,123\n"
                + "R,S1,05-03-2023 08:00 AM,6,\n";

        assertThat(time(ENGLISH + rows)).isEqualTo("2023-03-10T08:00");
        assertThat(time(ENGLISH + rows.replace(" AM", ""))).isEqualTo("2023-03-10T08:00");
    }

    @Test
    void anEnglishFileWithTheClockOfADayIsAskedWhereBothRemainPossible() {
        assertThatThrownBy(() -> time(ENGLISH + "R,S1,04-03-2023 08:00,0,121\nR,S1,05-03-2023 08:00,0,121\n"))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
    }

    private static String time(String text) throws UnreadableCapture {
        return ExportText.read(FAMILY, text)
                .decoded()
                .events()
                .get(0)
                .time()
                .wallClock()
                .orElseThrow()
                .toString();
    }
}
