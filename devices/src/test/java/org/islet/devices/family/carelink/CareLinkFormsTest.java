package org.islet.devices.family.carelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** The forms CareLink gives its file by year, device and country; all of them invented. */
class CareLinkFormsTest {

    private static final DeviceFamily FAMILY = new CareLinkFamily();
    static final String AMERICAN_PERIOD = "Last Name,First Name,Patient ID,System ID,Start Date,End Date,Device\r\n"
            + "\"Example\",\"Ada\",\"12-34-56\",\"\",\"5/14/24 12:00:00 AM\",\"5/15/24 11:59:59 PM\",\"Serial Number\"\r\n"
            + "Patient DOB,\"1/2/03\",,,,,CGM\r\n\r\n"
            + "Device data shown may exceed selected date range.\r\n\r\n";
    private static final String EUROPEAN_PERIOD =
            "Last Name;First Name;Patient ID;System ID;Start Date;End Date;Device;MiniMed 780G MMT-1886\r\n"
                    + "\"Example\";\"Ada\";\"\";\"\";\"04.07.2026 00:00:00\";\"05.07.2026 00:00:00\";\"Serial Number\";NG1\r\n"
                    + "Patient DOB;;;;;;CGM;Guardian™ 4 Sensor\r\n\r\n";
    static final String PUMP = "-------,MiniMed 670G MMT-1780,Pump,NG1,------- \r\n";

    @Test
    void aEuropeanFileOfA780GHasSemicolonsAndDecimalCommas() throws UnreadableCapture {
        String file = "\uFEFF" + EUROPEAN_PERIOD
                + "-------;MiniMed 780G MMT-1886;Pump;NG1;-------\r\n"
                + "Index;Date;Time;New Device Time;Bolus Type;Bolus Volume Selected (U);Bolus Volume Delivered (U);"
                + "BWZ Estimate (U);BWZ Carb Ratio (g/U);BWZ Insulin Sensitivity (mmol/L/U);BWZ Carb Input (grams);"
                + "BWZ BG/SG Input (mmol/L);BWZ Correction Estimate (U);BWZ Food Estimate (U);BWZ Active Insulin (U);"
                + "BG Reading (mmol/L);Bolus Number;Bolus Source;Event Marker\r\n"
                + "0,00000;2026/07/04;20:15:10;;Normal;3,45;3,45;;;;;;;;;;17;CLOSED_LOOP_FOOD_BOLUS;\r\n"
                + "1,00000;2026/07/04;20:15:05;;;;;3,45;9,5;2,2;30;9,8;0,29;3,16;0,05;;;;\r\n"
                + "2,00000;2026/07/04;20:10:00;;;;;;;;;;;;;;;;Meal: 45,50grams\r\n"
                + "3,00000;2026/07/04;19:00:00;05.07.2026 20:00:00;;;;;;;;;;;;;;;\r\n"
                + "4,00000;2026/07/04;18:55:00;;;;;;;;;;;;;11,2;;;\r\n"
                + "-------;MiniMed 780G MMT-1886;Pump;NG1;Aggregated Auto Insulin Data;;;;\r\n"
                + "Index;Date;Time;Bolus Type;Bolus Volume Selected (U);Bolus Volume Delivered (U);BG Reading (mmol/L)\r\n"
                + "5,00000;2026/07/04;00:00:00;Normal;27,895;27,895;\r\n"
                + "-------;MiniMed 780G MMT-1886;Sensor;NG1;-------\r\n"
                + "Index;Date;Time;Sensor Glucose (mmol/L);ISIG Value\r\n"
                + "6,00000;2026/07/04;04:15:00;5,9;20,98\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "{\"type\":\"bolus\",\"deviceTime\":\"2026-07-04T20:15:10\",\"kind\":\"normal\","
                                + "\"programmed\":3.45,\"delivered\":3.45,\"automatic\":false}",
                        "{\"type\":\"bolusCalculation\",\"deviceTime\":\"2026-07-04T20:15:05\",\"glucose\":9.8,"
                                + "\"glucoseUnit\":\"mmol/L\",\"carbs\":30,\"carbUnit\":\"g\",\"carbRatio\":9.5,"
                                + "\"sensitivity\":2.2,\"food\":3.16,\"correction\":0.29,\"insulinOnBoard\":0.05,"
                                + "\"recommended\":3.45}",
                        "{\"type\":\"carbs\",\"deviceTime\":\"2026-07-04T20:10:00\",\"amount\":45.5,\"unit\":\"g\"}",
                        "{\"type\":\"clockChange\",\"deviceTime\":\"2026-07-04T19:00:00\","
                                + "\"from\":\"2026-07-04T19:00:00\",\"to\":\"2026-07-05T20:00:00\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2026-07-04T18:55:00\",\"kind\":\"meter\","
                                + "\"value\":11.2,\"unit\":\"mmol/L\"}",
                        "{\"type\":\"dailyTotal\",\"deviceTime\":\"2026-07-04T00:00:00\",\"date\":\"2026-07-04\","
                                + "\"insulin\":27.895,\"automatic\":27.895}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2026-07-04T04:15:00\",\"kind\":\"sensor\","
                                + "\"value\":5.9,\"unit\":\"mmol/L\",\"isig\":20.98}");
    }

    @Test
    void aGuardianConnectFileHasNoByteOrderMark() throws UnreadableCapture {
        String file = AMERICAN_PERIOD
                + "-------,Guardian Connect,Sensor,GC1,------- \r\n"
                + "Index,Date,Time,New Device Time,BG Reading (mg/dL),Event Marker,Sensor Calibration BG (mg/dL),"
                + "Sensor Glucose (mg/dL),ISIG Value,Sensor Calibration Rejected Reason,Sensor Exception\r\n"
                + "0.00000,2024/05/14,20:05:00,,,,,143,27.51,,\r\n"
                + "1.00000,2024/05/14,20:01:00,,,,140,,,,\r\n"
                + "2.00000,2024/05/14,20:00:30,,,,,,,CAL_TOO_FAR,\r\n"
                + "3.00000,2024/05/14,19:00:00,,,\"Insulin: 27,00\",,,,,\r\n"
                + "4.00000,2024/05/14,18:50:00,,,Insulin: 3,25,,,,,\r\n"
                + "5.00000,2024/05/14,18:00:00,,,Exercise: 30min,,,,,\r\n"
                + "6.00000,2024/05/14,17:00:00,,,Other,,,,,\r\n"
                + "7.00000,2024/05/14,16:55:00,,,,,,,,SENSOR_INITIALIZING\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(FAMILY.likeness(ExportText.file(file))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines())
                .satisfiesExactly(
                        sensor -> assertThat(sensor).endsWith("\"value\":143,\"unit\":\"mg/dL\",\"isig\":27.51}"),
                        calibration -> assertThat(calibration).contains("\"kind\":\"calibration\",\"value\":140"),
                        rejected -> assertThat(rejected)
                                .endsWith("\"sensorCalibrationRejected\",\"value\":\"CAL_TOO_FAR\"}"),
                        insulin -> assertThat(insulin).endsWith("\"amount\":27,\"unit\":\"U\"}"),
                        cut -> assertThat(cut).endsWith("\"amount\":3.25,\"unit\":\"U\"}"),
                        exercise -> assertThat(exercise)
                                .contains("\"type\":\"exercise\"")
                                .endsWith("\"amount\":30,\"unit\":\"min\"}"),
                        other -> assertThat(other)
                                .contains("\"type\":\"otherMarker\"")
                                .endsWith("\"text\":\"Other\"}"),
                        exception -> assertThat(exception)
                                .endsWith("\"sensorException\",\"value\":\"SENSOR_INITIALIZING\"}"));
    }

    @Test
    void a670GNamesItsAlarmsAndTheReasonsOfItsSuspends() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP
                + "Index,Date,Time,New Device Time,BG Reading (mg/dL),Alarm,Suspend\r\n"
                + "0.00000,2019/03/04,10:00:00,,,ALERT ON HIGH SG (816),\r\n"
                + "1.00000,2019/03/04,09:00:00,,,,NORMAL_PUMPING\r\n"
                + "2.00000,2019/03/04,08:30:00,,,,SUSPEND_BEFORE_LOW\r\n"
                + "3.00000,2019/03/04,08:00:00,,,,SUSPEND_ON_LOW\r\n"
                + "4.00000,2019/03/04,07:00:00,,,,User suspend\r\n";

        assertThat(ExportText.read(FAMILY, file).lines())
                .satisfiesExactly(
                        alarm -> assertThat(alarm)
                                .endsWith("\"origin\":\"sensor\",\"code\":816,\"name\":\"alertOnHighSg\"}"),
                        resumed -> assertThat(resumed).endsWith("\"state\":\"resumed\",\"reason\":\"unknown\"}"),
                        predicted ->
                                assertThat(predicted).endsWith("\"state\":\"suspended\",\"reason\":\"predictedLow\"}"),
                        low -> assertThat(low).endsWith("\"state\":\"suspended\",\"reason\":\"lowGlucose\"}"),
                        user -> assertThat(user).endsWith("\"state\":\"suspended\",\"reason\":\"user\"}"));
    }

    @Test
    void aBolusOfTwoRowsIsOneEvent() throws UnreadableCapture {
        String file = boluses(
                "21:30:00,Dual (square part),2,1.4,1:30:00,31,,CANCELLED_BY_USER",
                "20:01:00,Dual (normal part),3,3,,31,BOLUS_WIZARD,",
                "20:00:00,Dual (normal part),3,,,31,BOLUS_WIZARD,",
                "20:00:00,Dual (square part),2,,1:30:00,31,BOLUS_WIZARD,",
                "08:00:00,Normal,4,,,30,MANUAL,",
                "07:00:00,Normal,0.25,0.25,,29,CLOSED_LOOP_MICRO_BOLUS,",
                "06:00:00,Normal,1,0,,28,PRESET_BOLUS,");

        assertThat(ExportText.read(FAMILY, file).lines())
                .extracting(line -> line.substring(line.indexOf("04T") + 3))
                .containsExactly(
                        "21:30:00\",\"kind\":\"dualSquare\",\"programmed\":2,\"delivered\":1.4,\"durationMinutes\":90}",
                        "21:30:00\",\"name\":\"bolusCancellation\",\"value\":\"CANCELLED_BY_USER\"}",
                        "20:01:00\",\"kind\":\"dualNormal\",\"programmed\":3,\"delivered\":3,\"automatic\":false}",
                        "07:00:00\",\"kind\":\"normal\",\"programmed\":0.25,\"delivered\":0.25,\"automatic\":true}",
                        "06:00:00\",\"kind\":\"normal\",\"programmed\":1,\"delivered\":0,\"automatic\":false}",
                        "08:00:00\",\"kind\":\"normal\",\"programmed\":4,\"automatic\":false}");
    }

    @Test
    void rowsOldestFirstPairTheirBolusesToo() throws UnreadableCapture {
        String file = boluses("08:00:00,Normal,4,,,30,,", "08:02:00,Normal,4,3.9,,30,,", "23:00:00,Normal,4,,,30,,");

        assertThat(ExportText.read(FAMILY, file).events(Bolus.class))
                .extracting(bolus -> bolus.time().wallClock().orElseThrow() + " "
                        + bolus.delivered().isPresent())
                .containsExactly("2019-03-04T08:02 true", "2019-03-04T23:00 false");
    }

    @Test
    void aTemporaryBasalSaysWhetherItIsARateOrAPercentage() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP
                + "Index,Date,Time,BG Reading (mg/dL),Temp Basal Amount,Temp Basal Type,Temp Basal Duration (h:mm:ss)\r\n"
                + "0.00000,2019/03/04,10:00:00,,0.6,Rate,1:00:00\r\n"
                + "1.00000,2019/03/04,09:00:00,,150,Percent,0:30:00\r\n"
                + "2.00000,2019/03/04,08:00:00,,80,,half an hour\r\n";

        ExportText read = ExportText.read(FAMILY, file);

        assertThat(read.lines())
                .satisfiesExactly(
                        rate -> assertThat(rate)
                                .endsWith("\"kind\":\"temporary\",\"rate\":0.6,\"durationMinutes\":60}"),
                        percent -> assertThat(percent).endsWith("\"percent\":150,\"durationMinutes\":30}"),
                        neither -> assertThat(neither).endsWith("\"kind\":\"temporary\"}"));
        assertThat(read.problems())
                .containsExactly(
                        "11: Cell skipped: \"temp basal amount\" is neither said to be a rate nor a percentage",
                        "11: Cell skipped: \"temp basal duration (h:mm:ss)\" is not written like 0:30:00");
    }

    @Test
    void everyColumnOfGlucoseHasItsOwnUnit() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP
                + "Index,Date,Time,BG Reading (mg/dL),Sensor Glucose (mmol/L)\r\n"
                + "0.00000,2019/03/04,10:00:00,120,6.7\r\n";

        assertThat(ExportText.read(FAMILY, file).events(GlucoseReading.class))
                .extracting(reading -> reading.value().orElseThrow().unit())
                .containsExactly(GlucoseUnit.MMOL_PER_L, GlucoseUnit.MG_PER_DL);
    }

    @Test
    void aNewTimeIsReadInTheOrderOfTheCountryOrNotAtAll() throws UnreadableCapture {
        String rows = PUMP + "Index,Date,Time,New Device Time,BG Reading (mg/dL)\r\n"
                + "0.00000,2024/05/06,02:00:00,5/6/24 3:00:00 AM,\r\n";

        ExportText told = ExportText.read(FAMILY, AMERICAN_PERIOD + rows);
        ExportText untold =
                ExportText.read(FAMILY, AMERICAN_PERIOD.replace("/14/", "/6/").replace("/15/", "/7/") + rows);

        assertThat(told.events(ClockChange.class)).singleElement().satisfies(change -> assertThat(change.to())
                .hasToString("2024-05-06T03:00"));
        assertThat(untold.events(ClockChange.class)).isEmpty();
        assertThat(untold.problems())
                .containsExactly("9: Cell skipped: \"new device time\" is not a date and a time, or in an order"
                        + " nothing tells");
    }

    @Test
    void datesOfRowsThatTellNothingAreAQuestion() throws UnreadableCapture {
        String file =
                AMERICAN_PERIOD + PUMP + "Index,Date,Time,BG Reading (mg/dL)\r\n0.00000,03/04/2019,10:00:00,120\r\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, file))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
        assertThat(ExportText.read(FAMILY, file, DateOrder.DAY_MONTH_YEAR).lines())
                .first()
                .asString()
                .contains("2019-04-03T10:00:00");
    }

    @Test
    void aHeaderInAnotherLanguageIsRefusedWithItsWordsAndDataIsNeverQuoted() {
        String polish = "Indeks;Data;Godzina" + ";Kolumna".repeat(40) + "\r\n";
        String data = "0,00000;2026/07/04;20:15:10;Ada" + ";".repeat(40) + "\r\n";
        String section = "-------;MiniMed 780G MMT-1886;Pump;NG1;-------\r\n";

        assertThatThrownBy(() -> ExportText.read(FAMILY, EUROPEAN_PERIOD + section + polish + data))
                .hasMessageStartingWith("File 1, line 6: this CareLink header is in a language or unit we do not know:"
                        + " Indeks, Data, Godzina")
                .hasMessageEndingWith("Export it again with CareLink set to English.")
                .hasMessageNotContaining("Ada");
        assertThatThrownBy(() -> ExportText.read(FAMILY, EUROPEAN_PERIOD + section + data))
                .hasMessage("File 1, line 6: a header with Index, Date, Time is missing. Export the file again.");
    }

    @Test
    void nothingOfThePersonIsRead() throws UnreadableCapture {
        String file = AMERICAN_PERIOD + PUMP + "Index,Date,Time,BG Reading (mg/dL)\r\n0.00000,Ada,10:00:00,120\r\n";

        assertThat(ExportText.read(FAMILY, file).decoded().toString())
                .doesNotContain("Ada", "Example", "12-34-56", "1/2/03", "NG1");
    }

    private static String boluses(String... rows) {
        String header = "Index,Date,Time,Bolus Type,Bolus Volume Selected (U),Bolus Volume Delivered (U),"
                + "Bolus Duration (h:mm:ss),Bolus Number,Bolus Source,Bolus Cancellation Reason,BG Reading (mg/dL)\r\n";
        String prefix = "0.00000,2019/03/04,";
        return AMERICAN_PERIOD + PUMP + header + prefix + String.join(",\r\n" + prefix, rows) + ",\r\n";
    }
}
