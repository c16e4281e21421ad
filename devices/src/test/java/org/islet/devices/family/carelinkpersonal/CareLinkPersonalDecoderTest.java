package org.islet.devices.family.carelinkpersonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class CareLinkPersonalDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new CareLinkPersonalFamily();
    private static final String TITLE = "Medtronic Diabetes CareLink Personal Data Export File (v1.0.1) \r\n"
            + "PATIENT INFO\r\nName,Ada Example\r\nReport Range,3/1/15,to,3/3/15\r\nDEVICE INFO\r\n"
            + "Pump:,Paradigm Revel - 723,#000001,Time Changes: 1\r\nData Exported on,3/4/15 9:05 PM\r\n";
    private static final String HEADER = "Index,Timestamp,New Device Time,BG Reading (mg/dL),Linked BG Meter ID,Alarm,"
            + "Sensor Calibration BG (mg/dL),Sensor Glucose (mg/dL),Raw-Type,Raw-Values\r\n";
    private static final String SENSOR = "3/2/15 00:30:00,,,,,,108,GlucoseSensorData,\"AMOUNT=108, ISIG=18.00\"";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(file(
                SENSOR, "3/2/15 00:31:00,,,,,,,BolusSquare,\"AMOUNT=2.5, PROGRAMMED_AMOUNT=3, DURATION=5400000\"")));
    }

    @Test
    void readsSensorGlucoseWithItsCurrent() throws UnreadableCapture {
        assertThat(lines(SENSOR))
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2015-03-02T00:30:00\",\"kind\":\"sensor\","
                        + "\"value\":108,\"unit\":\"mg/dL\",\"isig\":18}");
    }

    @Test
    void readsBolusesFromTheirRawValues() throws UnreadableCapture {
        assertThat(lines(
                        "3/2/15 07:00:00,,,,,,,BolusNormal,\"AMOUNT=5.95, PROGRAMMED_AMOUNT=6, BOLUS_TYPE=normal\"",
                        "3/2/15 08:00:00,,,,,,,BolusNormal,\"AMOUNT=2, PROGRAMMED_AMOUNT=2, BOLUS_TYPE=dual\"",
                        "3/2/15 08:00:00,,,,,,,BolusSquare,\"AMOUNT=3, PROGRAMMED_AMOUNT=3, BOLUS_TYPE=dual,"
                                + " DURATION=5400000\""))
                .satisfiesExactly(
                        normal ->
                                assertThat(normal).contains("\"kind\":\"normal\",\"programmed\":6,\"delivered\":5.95"),
                        first -> assertThat(first).contains("\"kind\":\"dualNormal\""),
                        second -> assertThat(second)
                                .contains("\"kind\":\"dualSquare\"")
                                .contains("\"durationMinutes\":90"));
    }

    @Test
    void tellsACalculationTogetherWithTheDosesOfItsSecond() throws UnreadableCapture {
        String calculation = "3/2/15 07:13:01,,,,,,,BolusWizardBolusEstimate,\"BG_INPUT=182, BG_UNITS=mg dl,"
                + " CARB_INPUT=3, CARB_UNITS=exchanges, CARB_RATIO=1.5, INSULIN_SENSITIVITY=40, BG_TARGET_LOW=90,"
                + " BG_TARGET_HIGH=120, BOLUS_ESTIMATE=4.3, CORRECTION_ESTIMATE=-0.2, FOOD_ESTIMATE=4.5,"
                + " UNABSORBED_INSULIN_TOTAL=1.75, UNABSORBED_INSULIN_COUNT=1\"";
        String dose = "3/2/15 07:13:01,,,,,,,UnabsorbedInsulin,\"INDEX=0, AMOUNT=1.75, RECORD_AGE=97\"";

        assertThat(lines(dose, calculation, SENSOR.replace("00:30", "09:00")))
                .first()
                .isEqualTo("{\"type\":\"bolusCalculation\",\"deviceTime\":\"2015-03-02T07:13:01\",\"glucose\":182,"
                        + "\"glucoseUnit\":\"mg/dL\",\"carbs\":3,\"carbUnit\":\"exchange\",\"carbRatio\":1.5,"
                        + "\"sensitivity\":40,\"targetLow\":90,\"targetHigh\":120,\"food\":4.5,\"correction\":-0.2,"
                        + "\"insulinOnBoard\":1.75,\"recommended\":4.3,"
                        + "\"unabsorbed\":[{\"amount\":1.75,\"ageMinutes\":97}]}");
        assertThat(lines(calculation, dose)).hasSize(1).first().asString().contains("\"ageMinutes\":97");
    }

    @Test
    void readsBasalSuspensionsAndFills() throws UnreadableCapture {
        assertThat(lines(
                        "3/2/15 00:00:00,,,,,,,BasalProfileStart,\"PATTERN_NAME=standard, PROFILE_INDEX=2, RATE=0.75\"",
                        "3/2/15 13:00:00,,,,,,,ChangeTempBasal,\"RATE=1.2, DURATION=7200000\"",
                        "3/2/15 14:00:00,,,,,,,ChangeTempBasalPercent,\"PERCENT_OF_RATE=80, DURATION=1800000\"",
                        "3/2/15 15:00:00,,,,,,,ChangeSuspendEnable,\"ENABLE=user_suspend, PRE_ENABLE=null\"",
                        "3/2/15 15:20:00,,,,,,,ChangeSuspendEnable,ENABLE=normal_pumping",
                        "3/2/15 17:00:00,,,,,,,Rewind,ACTION_REQUESTOR=pump",
                        "3/2/15 17:04:00,,,,,,,Prime,\"AMOUNT=7.6, PROGRAMMED_AMOUNT=0, PRIME_TYPE=manual\""))
                .satisfiesExactly(
                        basal -> assertThat(basal)
                                .contains(
                                        "\"kind\":\"scheduled\",\"rate\":0.75,\"pattern\":\"standard\",\"segment\":2"),
                        rate -> assertThat(rate)
                                .contains("\"kind\":\"temporary\",\"rate\":1.2,\"durationMinutes\":120"),
                        percent -> assertThat(percent).contains("\"percent\":80,\"durationMinutes\":30"),
                        suspended -> assertThat(suspended).contains("\"state\":\"suspended\",\"reason\":\"user\""),
                        resumed -> assertThat(resumed).contains("\"state\":\"resumed\",\"reason\":\"unknown\""),
                        rewind -> assertThat(rewind).contains("\"type\":\"rewind\""),
                        prime -> assertThat(prime).contains("\"kind\":\"manual\",\"programmed\":0,\"delivered\":7.6"));
    }

    @Test
    void readsMeterReadingsAndSettings() throws UnreadableCapture {
        assertThat(lines(
                        "3/2/15 07:12:09,,182,A1B2C3,,,,BGReceived,AMOUNT=182",
                        "3/2/15 07:20:00,,95,,,,,BGLifeScan,AMOUNT=95",
                        "3/2/15 07:21:00,,,,,101,,SensorCalBG,AMOUNT=101",
                        "3/2/15 21:00:00,,,,,,,CurrentCarbRatio,\"INDEX=0, AMOUNT=10, UNITS=grams, START_TIME=0\"",
                        "3/2/15 22:00:00,,,,,,,SensorWeakSignal,"))
                .satisfiesExactly(
                        linked -> assertThat(linked).endsWith("\"value\":182,\"unit\":\"mg/dL\",\"linkedMeter\":true}"),
                        meter -> assertThat(meter).endsWith("\"value\":95,\"unit\":\"mg/dL\"}"),
                        calibration -> assertThat(calibration).contains("\"kind\":\"calibration\",\"value\":101"),
                        settings -> assertThat(settings)
                                .endsWith("\"scope\":\"currentCarbRatio\",\"index\":0,\"amount\":10,"
                                        + "\"units\":\"grams\",\"startTime\":0}"),
                        weak -> assertThat(weak).contains("\"name\":\"sensorSignal\",\"value\":\"weak\""));
    }

    @Test
    void asksForTheDateOrderWhereNothingTells() throws UnreadableCapture {
        String european = file(SENSOR).replace("3/4/15 9:05 PM", "3/4/15 21:05");

        assertThatThrownBy(() -> ExportText.read(FAMILY, european))
                .isInstanceOfSatisfying(UnreadableCapture.class, question -> assertThat(question.asksForDateOrder())
                        .isTrue());
        assertThat(ExportText.read(FAMILY, european, DateOrder.DAY_MONTH_YEAR).lines())
                .first()
                .asString()
                .contains("2015-02-03T00:30:00");
    }

    @Test
    void saysThatTheEndOfAFileIsMissing() throws UnreadableCapture {
        String cut = TITLE + "DEVICE DATA (7 records)\r\n" + HEADER + "1," + SENSOR + "\r\n";

        assertThat(ExportText.read(FAMILY, cut).problems())
                .containsExactly("9: The file says it has 7 records and holds 1: its end is missing. Export it again.");
    }

    @Test
    void leavesThePersonOutside() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, file(SENSOR, "bad")).decoded().toString())
                .doesNotContain("Ada");
    }

    @Test
    void refusesAFileWithoutItsHeader() {
        assertThatThrownBy(() -> ExportText.read(FAMILY, TITLE))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("Raw-Type")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void theFixtureIsReadAsTheManufacturerMeantIt() throws UnreadableCapture {
        var expected = ExportText.expectation("carelink-personal-v1.0.1-en-us.csv");
        ExportText read = ExportText.fixture(FAMILY, "carelink-personal-v1.0.1-en-us.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.decoded().events()).hasSize(expected.get("records").whole());
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("sensorReadings").whole())
                .allSatisfy(reading -> assertThat(reading.isigNanoAmperes()).isPresent());
        assertThat(read.events(Bolus.class))
                .extracting(
                        CareLinkPersonalDecoderTest::timeOf,
                        bolus -> bolus.delivered().orElseThrow().value())
                .containsExactlyElementsOf(expected.get("boluses").items().stream()
                        .map(bolus -> tuple(
                                bolus.get("localTime").text(),
                                bolus.get("deliveredU").number()))
                        .toList());
        assertThat(read.events(Bolus.class).get(1).duration())
                .contains(Duration.ofMinutes(
                        expected.get("boluses").get(1).get("durationMin").whole()));
        assertThat(read.events(ClockChange.class)).singleElement().satisfies(change -> {
            assertThat(change.from() + ":00")
                    .isEqualTo(expected.get("timeChange").get("from").text());
            assertThat(change.to() + ":00")
                    .isEqualTo(expected.get("timeChange").get("to").text());
        });
        assertThat(read.events(DailyTotal.class)).singleElement().satisfies(total -> {
            assertThat(total.date())
                    .hasToString(expected.get("dailyTotal").get("date").text());
            assertThat(total.insulin().value())
                    .isEqualTo(expected.get("dailyTotal").get("exact").number());
        });
        assertThat(read.events(BolusCalculation.class)).hasSize(1);
        assertThat(read.events(Alarm.class)).singleElement().satisfies(alarm -> assertThat(alarm.name())
                .contains("noDelivery"));
    }

    private static String timeOf(DeviceEvent event) {
        return event.time().wallClock().orElseThrow().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static List<String> lines(String... rows) throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, file(rows));
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    private static String file(String... rows) {
        return TITLE + HEADER + "1," + String.join("\r\n1,", rows) + "\r\n";
    }
}
