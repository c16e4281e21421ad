package org.islet.devices.family.carelinkpersonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** The table as it comes in other units and languages, and rows that only show; all of it invented. */
class CareLinkPersonalFormsTest {

    private static final DeviceFamily FAMILY = new CareLinkPersonalFamily();
    private static final String ABOVE = "Medtronic Diabetes CareLink Personal Data Export File (v1.0.1) \r\n"
            + "PATIENT INFO\r\nName,Ada Example\r\nReport Range,3/1/15,to,3/3/15\r\nDEVICE INFO\r\n"
            + "Data Exported on,3/4/15 9:05 PM\r\n";
    private static final String ENGLISH =
            "Index,Date,Time,Timestamp,New Device Time,BG Reading (mg/dL),Linked BG Meter ID,"
                    + "Temp Basal Amount (U/h),Temp Basal Type,Temp Basal Duration (hh:mm:ss),Bolus Type,"
                    + "Bolus Volume Selected (U),Bolus Volume Delivered (U),Programmed Bolus Duration (hh:mm:ss),Prime Type,"
                    + "Prime Volume Delivered (U),Suspend,Rewind,BWZ Estimate (U),BWZ Target High BG (mg/dL),"
                    + "BWZ Target Low BG (mg/dL),BWZ Carb Ratio (grams),BWZ Insulin Sensitivity (mg/dL),BWZ Carb Input (grams),"
                    + "BWZ BG Input (mg/dL),BWZ Correction Estimate (U),BWZ Food Estimate (U),BWZ Active Insulin (U),Alarm,"
                    + "Sensor Calibration BG (mg/dL),Sensor Glucose (mg/dL),ISIG Value,Daily Insulin Total (U),Raw-Type,"
                    + "Raw-Values,Raw-ID,Raw-Upload ID,Raw-Seq Num,Raw-Device Type";
    private static final List<String> NAMES = List.of(ENGLISH.split(","));

    @Test
    void rowsWithoutRawValuesAreReadAsTheyAreShown() throws UnreadableCapture {
        String file = file(
                row(
                        "Bolus Type",
                        "Square",
                        "Bolus Volume Selected (U)",
                        "2.5",
                        "Bolus Volume Delivered (U)",
                        "2.4",
                        "Programmed Bolus Duration (hh:mm:ss)",
                        "01:30:00"),
                row("Sensor Glucose (mg/dL)", "118", "ISIG Value", "19.67"),
                row(
                        "Temp Basal Amount (U/h)",
                        "1.2",
                        "Temp Basal Type",
                        "Rate",
                        "Temp Basal Duration (hh:mm:ss)",
                        "02:00:00"),
                row("Suspend", "Suspended"),
                row("Suspend", "Resume"),
                row("Suspend", "normal_pumping"),
                row("Rewind", "Rewind"),
                row("Prime Type", "Manual", "Prime Volume Delivered (U)", "7.6"),
                row("Alarm", "No Delivery (4)"),
                row("Daily Insulin Total (U)", "40.6"),
                row("New Device Time", "3/1/15 19:01:00"),
                row("BWZ Estimate (U)", "6", "BWZ Carb Input (grams)", "45", "BWZ BG Input (mg/dL)", "182"));

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .extracting(line -> line.substring(line.indexOf("T18") + 10))
                .containsExactly(
                        ",\"kind\":\"square\",\"programmed\":2.5,\"delivered\":2.4,\"durationMinutes\":90}",
                        ",\"kind\":\"sensor\",\"value\":118,\"unit\":\"mg/dL\",\"isig\":19.67}",
                        ",\"kind\":\"temporary\",\"rate\":1.2,\"durationMinutes\":120}",
                        ",\"state\":\"suspended\",\"reason\":\"unknown\"}",
                        ",\"state\":\"resumed\",\"reason\":\"unknown\"}",
                        ",\"state\":\"resumed\",\"reason\":\"unknown\"}",
                        "}",
                        ",\"kind\":\"manual\",\"delivered\":7.6}",
                        ",\"origin\":\"pump\",\"code\":4,\"name\":\"noDelivery\"}",
                        ",\"date\":\"2015-03-01\",\"insulin\":40.6}",
                        ",\"from\":\"2015-03-01T18:00:00\",\"to\":\"2015-03-01T19:01:00\"}",
                        ",\"glucose\":182,\"glucoseUnit\":\"mg/dL\",\"carbs\":45,\"carbUnit\":\"g\",\"recommended\":6}");
    }

    @Test
    void aTimestampThatIsMissingIsMadeOfDateAndTime() throws UnreadableCapture {
        String file = file(row("Timestamp", "", "Rewind", "Rewind"));

        assertThat(ExportText.read(FAMILY, file).lines())
                .containsExactly("{\"type\":\"rewind\",\"deviceTime\":\"2015-03-01T18:00:00\"}");
    }

    @Test
    void aTimestampWhoseSecondsASpreadsheetCutOffHasThemFromItsTime() throws UnreadableCapture {
        String file = file(
                row("Timestamp", "3/1/15 18:00", "Time", "18:00:41", "Rewind", "Rewind"),
                row("Timestamp", "3/1/15 18:00", "Time", "", "Rewind", "Rewind"));

        assertThat(ExportText.read(FAMILY, file).lines())
                .containsExactly(
                        "{\"type\":\"rewind\",\"deviceTime\":\"2015-03-01T18:00:41\"}",
                        "{\"type\":\"rewind\",\"deviceTime\":\"2015-03-01T18:00\"}");
    }

    @Test
    void anUnknownRawTypeIsKeptAndSaidOnce() throws UnreadableCapture {
        String file =
                file(row("Raw-Type", "SensorPacket"), row("Raw-Type", "SensorPacket"), row("Raw-Type", "Ada's note"));

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.lines()).hasSize(3).first().asString().endsWith("\"opcode\":\"SensorPacket\"}");
        assertThat(read.problems())
                .containsExactly(
                        "8: Rows of the raw type SensorPacket are not known to us: they are kept as unknown",
                        "10: Rows of the raw type of this row are not known to us: they are kept as unknown");
    }

    @Test
    void earlierDosesWithoutTheirCalculationAreReported() throws UnreadableCapture {
        String file = file(row("Raw-Type", "UnabsorbedInsulin", "Raw-Values", "\"AMOUNT=1.75, RECORD_AGE=97\""));

        assertThat(ExportText.read(FAMILY, file).problems())
                .containsExactly("8: Row skipped: no calculation has the time of this earlier dose");
    }

    @Test
    void warningsAndDualBolusesHaveTheWordsOfThePump() throws UnreadableCapture {
        String file = file(
                row("Raw-Type", "JournalEntryPumpLowReservoir", "Raw-Values", "AMOUNT=20"),
                row(
                        "Raw-Type",
                        "BolusNormal",
                        "Raw-Values",
                        "\"AMOUNT=2, PROGRAMMED_AMOUNT=2.5, IS_DUAL_COMPONENT=true, UNABSORBED_INSULIN_TOTAL=0.7\""),
                row("Raw-Type", "CurrentSensorSetting", "Raw-Values", "\"TRANSMITTER_ID=1234567, BG_UNITS=mg dl\""));

        assertThat(ExportText.read(FAMILY, file).lines())
                .satisfiesExactly(
                        low -> assertThat(low).endsWith("\"origin\":\"pump\",\"name\":\"lowReservoir\",\"value\":20}"),
                        dual -> assertThat(dual)
                                .endsWith("\"kind\":\"dualNormal\",\"programmed\":2.5,\"delivered\":2,"
                                        + "\"insulinOnBoard\":0.7}"),
                        settings -> assertThat(settings)
                                .endsWith("\"scope\":\"currentSensorSetting\",\"bgUnits\":\"mg dl\"}"));
    }

    @Test
    void aDutchFileInMmolIsReadByItsLayout() throws UnreadableCapture {
        String header = "Index;Datum;Tijd;Tijdstempel;Nieuwe apparaattijd;BG-meetwaarde (mmol/l)" + ";Kolom".repeat(27)
                + ";Raw-Type;Raw-Values;Raw-ID;Raw-Upload ID;Raw-Seq Num;Raw-Device Type\r\n";
        String file = ABOVE.replace(",", ";").replace("3/4/15 9:05 PM", "04-03-15 21:05") + header
                + "1;13-03-15;18:00:00;13-03-15 18:00:00;;10,1" + ";".repeat(28) + "BGReceived;AMOUNT=10,1;1;1;1;x\r\n"
                + "2;13-03-15;18:01:00;13-03-15 18:01:00;" + ";".repeat(29)
                + "BolusNormal;\"AMOUNT=2,35, PROGRAMMED_AMOUNT=2,35, BOLUS_TYPE=normal\";1;1;1;x\r\n"
                + "3;13-03-15;18:05:00;13-03-15 18:05:00;" + ";".repeat(26) + "6,4;21,5;;"
                + "GlucoseSensorData;\"AMOUNT=115, ISIG=21,5\";1;1;1;x\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .satisfiesExactly(
                        meter -> assertThat(meter)
                                .contains("2015-03-13T18:00:00")
                                .endsWith("\"kind\":\"meter\",\"value\":10.1,\"unit\":\"mmol/L\"}"),
                        bolus -> assertThat(bolus).endsWith("\"programmed\":2.35,\"delivered\":2.35}"),
                        sensor -> assertThat(sensor).endsWith("\"value\":6.4,\"unit\":\"mmol/L\",\"isig\":21.5}"));
    }

    @Test
    void anUnknownLanguageIsRefusedWithItsHeaderAndDataIsNeverQuoted() {
        String swedish =
                "Index,Datum,Tid,Tidsstämpel,Ny enhetstid,BG-avläsning (mmol/L)" + ",Kolumn".repeat(30) + "\r\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, ABOVE + swedish))
                .hasMessageStartingWith("File 1, line 7: this CareLink header is in a language or unit we do not know:"
                        + " Index, Datum, Tid, Tidsstämpel")
                .hasMessageNotContaining("Ada");
        assertThatThrownBy(() -> ExportText.read(FAMILY, ABOVE + "1,3/1/15,18:00:00,Ada" + ",".repeat(36) + "\r\n"))
                .hasMessageContaining("line 7: the header with Timestamp and Raw-Type is missing")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void theTwelveHourClockOfAustraliaDoesNotMakeItsDatesAmerican() {
        String file = ABOVE.replace("3/4/15 9:05 PM", "4/03/15 9:05 PM") + ENGLISH + "\r\n"
                + row("Timestamp", "1/03/15 18:00:00", "Rewind", "Rewind") + "\r\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, file))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
    }

    private static String file(String... rows) {
        return ABOVE + ENGLISH + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** A row of the first of March 2015, six in the evening, with these cells, each behind its column's name. */
    private static String row(String... namesAndCells) {
        String[] cells = new String[NAMES.size()];
        Arrays.fill(cells, "");
        cells[0] = "1";
        cells[1] = "3/1/15";
        cells[2] = "18:00:00";
        cells[3] = "3/1/15 18:00:00";
        for (int i = 0; i < namesAndCells.length; i += 2) {
            cells[NAMES.indexOf(namesAndCells[i])] = namesAndCells[i + 1];
        }
        return String.join(",", cells);
    }

    @Test
    void aFileThatEndsWithItsHeaderSaysSo() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, file()).problems())
                .containsExactly("1: The table ends with its header: there is no entry in it");
    }
}
