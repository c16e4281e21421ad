package org.islet.devices.family.carelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class CareLinkDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new CareLinkFamily();
    private static final List<String> NAMES = List.of(
            "Index",
            "Date",
            "Time",
            "New Device Time",
            "BG Source",
            "BG Reading (mg/dL)",
            "Linked BG Meter ID",
            "Basal Rate (U/h)",
            "Temp Basal Amount",
            "Temp Basal Type",
            "Temp Basal Duration (h:mm:ss)",
            "Bolus Type",
            "Bolus Volume Selected (U)",
            "Bolus Volume Delivered (U)",
            "Bolus Duration (h:mm:ss)",
            "Prime Type",
            "Prime Volume Delivered (U)",
            "Alert",
            "User Cleared Alerts",
            "Suspend",
            "Rewind",
            "BWZ Estimate (U)",
            "BWZ Target High BG (mg/dL)",
            "BWZ Target Low BG (mg/dL)",
            "BWZ Carb Ratio (g/U)",
            "BWZ Insulin Sensitivity (mg/dL/U)",
            "BWZ Carb Input (grams)",
            "BWZ BG Input (mg/dL)",
            "BWZ Correction Estimate (U)",
            "BWZ Food Estimate (U)",
            "BWZ Active Insulin (U)",
            "Sensor Calibration BG (mg/dL)",
            "Sensor Glucose (mg/dL)",
            "ISIG Value",
            "Event Marker",
            "Bolus Source",
            "Sensor Exception",
            "Scroll Step Size",
            "BLE Network Device",
            "Preset Temp Basal Name");
    private static final String PERSON = "Last Name,First Name,Patient ID,System ID,Start Date,End Date,Device\r\n"
            + "\"Example\",\"Ada\",,,\"5/14/24 12:00:00 AM\",\"5/14/24 11:59:59 PM\",\"Serial Number\",NG1\r\n\r\n";
    private static final String PUMP = "-------,MiniMed 780G MMT-1886,Pump,NG1,------- \r\n";
    private static final String DAILY = "-------,MiniMed 780G MMT-1886,Pump,NG1,Aggregated Auto Insulin Data \r\n";
    private static final String SENSOR = "-------,MiniMed 780G MMT-1886,Sensor,NG1,------- \r\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public int endOfColumnNames(String text) {
        return text.lastIndexOf("\n", text.length() - 2);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file(file(PUMP, row("20:02:13", Map.of("BG Reading (mg/dL)", "142", "Alert", "LOW SG")))));
    }

    @Test
    void readsGlucoseOfMeterSensorAndCalibration() throws UnreadableCapture {
        assertThat(lines(
                        SENSOR,
                        row(
                                "20:02:13",
                                Map.of(
                                        "BG Reading (mg/dL)",
                                        "142",
                                        "BG Source",
                                        "ENTERED_IN_BG_ENTRY",
                                        "Linked BG Meter ID",
                                        "A1")),
                        row("20:05:00", Map.of("Sensor Glucose (mg/dL)", "107", "ISIG Value", "20.98")),
                        row("20:10:00", Map.of("Sensor Calibration BG (mg/dL)", "120"))))
                .containsExactly(
                        event(
                                "glucose",
                                "20:02:13",
                                "\"kind\":\"meter\",\"value\":142,\"unit\":\"mg/dL\","
                                        + "\"flags\":[\"enteredInBgEntry\"],\"linkedMeter\":true"),
                        event(
                                "glucose",
                                "20:05:00",
                                "\"kind\":\"sensor\",\"value\":107,\"unit\":\"mg/dL\",\"isig\":20.98"),
                        event("glucose", "20:10:00", "\"kind\":\"calibration\",\"value\":120,\"unit\":\"mg/dL\""));
    }

    @Test
    void saysWhichBolusesThePumpGaveByItself() throws UnreadableCapture {
        assertThat(lines(
                        PUMP,
                        bolus("Normal", "0.2", "CLOSED_LOOP_MICRO_BOLUS"),
                        bolus("Normal", "5.2", "CLOSED_LOOP_FOOD_BOLUS"),
                        bolus("Dual (normal part)", "1", ""),
                        row(
                                "21:00:00",
                                Map.of(
                                        "Bolus Type",
                                        "Dual (square part)",
                                        "Bolus Volume Selected (U)",
                                        "3",
                                        "Bolus Duration (h:mm:ss)",
                                        "1:30:00"))))
                .containsExactly(
                        event("bolus", "12:31:04", "\"kind\":\"normal\",\"delivered\":0.2,\"automatic\":true"),
                        event("bolus", "12:31:04", "\"kind\":\"normal\",\"delivered\":5.2,\"automatic\":false"),
                        event("bolus", "12:31:04", "\"kind\":\"dualNormal\",\"delivered\":1"),
                        event("bolus", "21:00:00", "\"kind\":\"dualSquare\",\"programmed\":3,\"durationMinutes\":90"));
    }

    @Test
    void takesAutomaticInsulinForTheSumOfADay() throws UnreadableCapture {
        assertThat(lines(DAILY, row("00:00:00", Map.of("Bolus Volume Delivered (U)", "27.895"))))
                .containsExactly(event(
                        "dailyTotal", "00:00:00", "\"date\":\"2024-05-14\",\"insulin\":27.895,\"automatic\":27.895"));
    }

    @Test
    void readsBasalAndWhatStopsIt() throws UnreadableCapture {
        assertThat(lines(
                        PUMP,
                        row("01:00:00", Map.of("Basal Rate (U/h)", "0.75")),
                        row(
                                "02:00:00",
                                Map.of(
                                        "Temp Basal Amount",
                                        "80",
                                        "Temp Basal Type",
                                        "Percent",
                                        "Temp Basal Duration (h:mm:ss)",
                                        "0:30:00",
                                        "Preset Temp Basal Name",
                                        "Sport")),
                        row("03:00:00", Map.of("Suspend", "LOW_SUSPEND_BEFORE LOW")),
                        row("03:15:00", Map.of("Suspend", "LOWSG_SUSPEND")),
                        row("03:30:00", Map.of("Suspend", "NORMAL_PUMPING")),
                        row("04:00:00", Map.of("Rewind", "Rewind")),
                        row("04:05:00", Map.of("Prime Type", "Cannula Fill", "Prime Volume Delivered (U)", "0.3"))))
                .containsExactly(
                        event("basal", "01:00:00", "\"kind\":\"scheduled\",\"rate\":0.75"),
                        event(
                                "basal",
                                "02:00:00",
                                "\"kind\":\"temporary\",\"percent\":80,\"durationMinutes\":30,\"pattern\":\"Sport\""),
                        event("suspension", "03:00:00", "\"state\":\"suspended\",\"reason\":\"predictedLow\""),
                        event("suspension", "03:15:00", "\"state\":\"suspended\",\"reason\":\"lowGlucose\""),
                        event("suspension", "03:30:00", "\"state\":\"resumed\",\"reason\":\"unknown\""),
                        "{\"type\":\"rewind\",\"deviceTime\":\"2024-05-14T04:00:00\"}",
                        event("prime", "04:05:00", "\"kind\":\"Cannula Fill\",\"delivered\":0.3"));
    }

    @Test
    void readsMarkersAlertsAndClockChanges() throws UnreadableCapture {
        assertThat(lines(
                        PUMP,
                        row("05:00:00", Map.of("Event Marker", "\"Meal: 45,00grams\"")),
                        row("05:01:00", Map.of("Event Marker", "\"Insulin: 27,00\"")),
                        row("05:02:00", Map.of("Event Marker", "Exercise")),
                        row("06:00:00", Map.of("Alert", "LOW SG")),
                        row("06:05:00", Map.of("User Cleared Alerts", "NO DELIVERY")),
                        row("07:00:00", Map.of("New Device Time", "2024/05/14 08:00:00")),
                        row("08:00:00", Map.of("Scroll Step Size", "0.1"))))
                .containsExactly(
                        event("carbs", "05:00:00", "\"amount\":45,\"unit\":\"g\""),
                        event("insulin", "05:01:00", "\"amount\":27,\"unit\":\"U\""),
                        event("exercise", "05:02:00", "\"text\":\"Exercise\""),
                        event("alarm", "06:00:00", "\"origin\":\"sensor\",\"name\":\"lowSg\""),
                        event("alarm", "06:05:00", "\"origin\":\"pump\",\"name\":\"noDelivery\",\"cleared\":true"),
                        event(
                                "clockChange",
                                "07:00:00",
                                "\"from\":\"2024-05-14T07:00:00\",\"to\":\"2024-05-14T08:00:00\""),
                        event("unknown", "08:00:00", "\"opcode\":\"scroll step size\""));
    }

    @Test
    void readsAEuropeanFile() throws UnreadableCapture {
        String european = file(
                        SENSOR,
                        row("20:05:00", Map.of("Sensor Glucose (mg/dL)", "107", "ISIG Value", "\"20,98\""))
                                .replace("107", "6.7"))
                .replace(",", ";")
                .replace("20;98", "20,98")
                .replace("6.7", "6,7")
                .replace("mg/dL", "mmol/L");

        assertThat(ExportText.read(FAMILY, european).lines())
                .containsExactly(event(
                        "glucose", "20:05:00", "\"kind\":\"sensor\",\"value\":6.7,\"unit\":\"mmol/L\",\"isig\":20.98"));
    }

    @Test
    void tellsARepeatedRowOnceAndSaysSo() throws UnreadableCapture {
        String reading = row("20:05:00", Map.of("Sensor Glucose (mg/dL)", "107"));

        ExportText read = ExportText.read(FAMILY, file(SENSOR, reading, reading.replaceFirst("1.00000", "2.00000")));

        assertThat(read.lines()).hasSize(1);
        assertThat(read.problems()).containsExactly("7: Row skipped: it repeats an earlier row");
    }

    @Test
    void leavesThePersonOutside() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, file(PUMP, row("x", Map.of()), row("01:00:00", Map.of())));

        assertThat(read.decoded().toString()).doesNotContain("Ada").doesNotContain("Example");
        assertThat(read.problems()).containsExactly("6: Row skipped: its date and time cannot be read");
    }

    @Test
    void refusesAnUnknownLanguageWithTheHeaderItMet() {
        String german = file(PUMP).replace("Date,Time", "Datum,Uhrzeit");

        assertThat(FAMILY.likeness(ExportText.file(german))).isEqualTo(MatchConfidence.POSSIBLE);
        assertThatThrownBy(() -> ExportText.read(FAMILY, german))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Uhrzeit")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void theFixtureIsReadSectionAfterSection() throws UnreadableCapture {
        var expected = ExportText.expectation("carelink-780g-en-us-comma.csv");
        ExportText read = ExportText.fixture(FAMILY, "carelink-780g-en-us-comma.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("sensorReadings").whole());
        var bolus = expected.get("boluses").get(0);
        assertThat(read.events(Bolus.class)).singleElement().satisfies(only -> {
            assertThat(only.time().wallClock().orElseThrow())
                    .hasToString(bolus.get("localTime").text());
            assertThat(only.delivered().orElseThrow().value())
                    .isEqualTo(bolus.get("deliveredU").number());
        });
        assertThat(read.events(DailyTotal.class)).singleElement().satisfies(total -> assertThat(
                        expected.get("autoInsulinDaily")
                                .get(total.date().toString())
                                .number())
                .isEqualTo(total.parts().get("automatic")));
    }

    private static String bolus(String type, String delivered, String source) {
        return row(
                "12:31:04",
                Map.of("Bolus Type", type, "Bolus Volume Delivered (U)", delivered, "Bolus Source", source));
    }

    private static String row(String time, Map<String, String> cells) {
        return "1.00000,2024/05/14," + time + ","
                + String.join(
                        ",",
                        NAMES.subList(3, NAMES.size()).stream()
                                .map(name -> cells.getOrDefault(name, ""))
                                .toList())
                + "\r\n";
    }

    private static String file(String section, String... rows) {
        return PERSON + section + String.join(",", NAMES) + "\r\n" + String.join("", rows);
    }

    private static List<String> lines(String section, String... rows) throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, file(section, rows));
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    private static String event(String type, String time, String fields) {
        return "{\"type\":\"" + type + "\",\"deviceTime\":\"2024-05-14T" + time + "\"," + fields + "}";
    }
}
