package org.islet.devices.family.tidepool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class TidepoolDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new TidepoolFamily();
    private static final String AT = "\"time\":\"2018-06-04T08:13:40.000Z\",\"deviceTime\":\"2018-06-04T18:13:40\","
            + "\"timezoneOffset\":600,\"deviceId\":\"MMT-1780:NG1\",\"uploadId\":\"u\"";
    private static final String WHEN = "\"deviceTime\":\"2018-06-04T18:13:40\",\"time\":\"2018-06-04T18:13:40+10:00\",";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(
                "[" + record("cbg", "\"value\":8.27061,\"units\":\"mmol/L\"") + "," + record("upload", "") + "]"));
    }

    @Test
    void readsGlucoseUnroundedOnBothClocks() throws UnreadableCapture {
        assertThat(lines(
                        record(
                                "cbg",
                                "\"value\":8.27061,\"units\":\"mmol/L\",\"payload\":{\"interstitialSignal\":38.45}"),
                        record(
                                "smbg",
                                "\"value\":22.2,\"units\":\"mmol/L\",\"subType\":\"manual\","
                                        + "\"annotations\":[{\"code\":\"bg/out-of-range\",\"value\":\"high\"}]"),
                        record("bloodKetone", "\"value\":0.06,\"units\":\"mmol/L\"")))
                .containsExactly(
                        "{\"type\":\"glucose\"," + WHEN
                                + "\"kind\":\"sensor\",\"value\":8.27061,\"unit\":\"mmol/L\",\"isig\":38.45}",
                        "{\"type\":\"glucose\"," + WHEN
                                + "\"kind\":\"meter\",\"value\":22.2,\"unit\":\"mmol/L\",\"range\":\"high\","
                                + "\"flags\":[\"manual\"]}",
                        "{\"type\":\"ketone\"," + WHEN + "\"amount\":0.06,\"unit\":\"mmol/L\"}");
    }

    @Test
    void readsBolusesAsProgrammedAndAsGiven() throws UnreadableCapture {
        assertThat(lines(
                        record("bolus", "\"subType\":\"normal\",\"normal\":3,\"expectedNormal\":5"),
                        record("bolus", "\"subType\":\"dual/square\",\"normal\":1,\"extended\":2,\"duration\":5400000"),
                        record("bolus", "\"subType\":\"automated\",\"normal\":0.2")))
                .containsExactly(
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"normal\",\"programmed\":5,\"delivered\":3}",
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"dualNormal\",\"programmed\":1,\"delivered\":1}",
                        "{\"type\":\"bolus\"," + WHEN
                                + "\"kind\":\"dualSquare\",\"programmed\":2,\"delivered\":2,\"durationMinutes\":90}",
                        "{\"type\":\"bolus\"," + WHEN
                                + "\"kind\":\"normal\",\"programmed\":0.2,\"delivered\":0.2,\"automatic\":true}");
    }

    @Test
    void readsBasalAndTheCalculator() throws UnreadableCapture {
        assertThat(lines(
                        record(
                                "basal",
                                "\"deliveryType\":\"scheduled\",\"rate\":0.75,\"duration\":1800000,"
                                        + "\"scheduleName\":\"Day\""),
                        record("basal", "\"deliveryType\":\"temp\",\"percent\":1.1,\"duration\":1800000"),
                        record("basal", "\"deliveryType\":\"suspend\",\"duration\":1800000"),
                        record(
                                "wizard",
                                "\"carbInput\":40,\"insulinCarbRatio\":7,\"units\":\"mmol/L\",\"bgInput\":9.1,"
                                        + "\"bgTarget\":{\"target\":5.5},"
                                        + "\"recommended\":{\"carb\":5.7,\"correction\":-0.1,\"net\":5.6}")))
                .containsExactly(
                        "{\"type\":\"basal\"," + WHEN + "\"kind\":\"scheduled\",\"rate\":0.75,\"durationMinutes\":30,"
                                + "\"pattern\":\"Day\"}",
                        "{\"type\":\"basal\"," + WHEN
                                + "\"kind\":\"temporary\",\"percent\":110,\"durationMinutes\":30}",
                        "{\"type\":\"bolusCalculation\"," + WHEN + "\"glucose\":9.1,\"glucoseUnit\":\"mmol/L\","
                                + "\"carbs\":40,\"carbUnit\":\"g\",\"carbRatio\":7,\"targetLow\":5.5,\"targetHigh\":5.5,"
                                + "\"food\":5.7,\"correction\":-0.1,\"recommended\":5.6}",
                        "{\"type\":\"suspension\"," + WHEN + "\"state\":\"suspended\",\"reason\":\"unknown\"}");
    }

    @Test
    void readsDeviceEventsAndEntries() throws UnreadableCapture {
        assertThat(lines(
                        record("deviceEvent", "\"subType\":\"prime\",\"primeTarget\":\"cannula\",\"volume\":0.3"),
                        record(
                                "deviceEvent",
                                "\"subType\":\"status\",\"status\":\"resumed\","
                                        + "\"reason\":{\"resumed\":\"manual\"}"),
                        record("deviceEvent", "\"subType\":\"alarm\",\"alarmType\":\"low_insulin\""),
                        record(
                                "deviceEvent",
                                "\"subType\":\"timeChange\",\"change\":{\"from\":\"2018-06-04T18:00:00\","
                                        + "\"to\":\"2018-06-04T17:00:00\"}"),
                        record("deviceEvent", "\"subType\":\"calibration\",\"value\":5.5,\"units\":\"mmol/L\""),
                        record("food", "\"nutrition\":{\"carbohydrate\":{\"net\":30,\"units\":\"grams\"}}"),
                        record(
                                "insulin",
                                "\"dose\":{\"total\":18},\"formulation\":{\"simple\":{\"actingType\":\"long\"}}"),
                        record(
                                "physicalActivity",
                                "\"duration\":{\"value\":30,\"units\":\"minutes\"},\"name\":\"run\""),
                        record("water", "")))
                .satisfiesExactly(
                        prime -> assertThat(prime).endsWith("\"kind\":\"cannula\",\"delivered\":0.3}"),
                        alarm -> assertThat(alarm).endsWith("\"origin\":\"pump\",\"name\":\"lowInsulin\"}"),
                        clock -> assertThat(clock).contains("\"to\":\"2018-06-04T17:00:00\""),
                        calibration -> assertThat(calibration).contains("\"kind\":\"calibration\",\"value\":5.5"),
                        food -> assertThat(food).endsWith("\"amount\":30,\"unit\":\"g\"}"),
                        insulin -> assertThat(insulin).endsWith("\"amount\":18,\"unit\":\"U\",\"text\":\"long\"}"),
                        activity ->
                                assertThat(activity).endsWith("\"amount\":30,\"unit\":\"minutes\",\"text\":\"run\"}"),
                        unknown -> assertThat(unknown).endsWith("\"opcode\":\"water\"}"),
                        resumed -> assertThat(resumed).endsWith("\"state\":\"resumed\",\"reason\":\"user\"}"));
    }

    @Test
    void leavesSerialNumbersOutside() throws UnreadableCapture {
        String upload = record(
                "upload",
                "\"deviceManufacturers\":[\"Medtronic\"],\"deviceModel\":\"1780\"," + "\"deviceSerialNumber\":\"NG1\"");

        assertThat(lines(upload)).singleElement().asString().contains("\"value\":\"Medtronic 1780\"");
        assertThat(lines(upload)).singleElement().asString().doesNotContain("NG1");
    }

    @Test
    void everyRecordOfTheFixturesIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("tidepool-device-MedT600.json").get("types");
        ExportText read = ExportText.fixture(FAMILY, "tidepool-device-MedT600.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucose(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("cbg").whole());
        assertThat(read.glucose(GlucoseReading.Kind.METER))
                .hasSize(expected.get("smbg").whole());
        assertThat(read.events(Basal.class)).hasSize(expected.get("basal").whole());
        assertThat(read.events(Bolus.class)).hasSize(expected.get("bolus").whole());
        assertThat(read.events(BolusCalculation.class))
                .hasSize(expected.get("wizard").whole());
        assertThat(read.events(Status.class)).hasSize(expected.get("upload").whole());
        assertThat(read.events(PumpSettings.class))
                .filteredOn(settings -> settings.scope().equals("pump"))
                .hasSize(expected.get("pumpSettings").whole());
        assertThat(ExportText.fixture(FAMILY, "tidepool-service-dexcomapi.json").lines())
                .hasSize(ExportText.expectation("tidepool-service-dexcomapi.json")
                        .get("records")
                        .whole());
        assertThat(ExportText.fixture(FAMILY, "tidepool-type-bloodKetone.json").lines())
                .hasSize(ExportText.expectation("tidepool-type-bloodKetone.json")
                        .get("records")
                        .whole());
    }

    private static String record(String type, String fields) {
        return "{\"type\":\"" + type + "\"," + AT + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    private static List<String> lines(String... records) throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, "[" + String.join(",", records) + "]");
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    @Test
    void readsATargetAsItsPumpNamesIt() throws UnreadableCapture {
        String wizard = "\"units\":\"mg/dL\",\"bgInput\":150,\"bgTarget\":";

        assertThat(lines(record("wizard", wizard + "{\"target\":110,\"range\":20}")))
                .singleElement()
                .asString()
                .contains("\"targetLow\":90,\"targetHigh\":130");
        assertThat(lines(record("wizard", wizard + "{\"target\":110,\"high\":140}")))
                .singleElement()
                .asString()
                .contains("\"targetLow\":110,\"targetHigh\":140");
    }

    @Test
    void readsTheSchedulesOfPumpsThatKeepSeveral() throws UnreadableCapture {
        assertThat(lines(record(
                        "pumpSettings",
                        "\"carbRatios\":{\"Week\":[{\"start\":0,\"amount\":10}]},"
                                + "\"bgTargets\":{\"Week\":[{\"start\":3600000,\"target\":5.5,\"range\":1}]}")))
                .singleElement()
                .asString()
                .contains("\"carbRatios: Week\":[{\"start\":\"00:00\",\"carbRatio\":10}]")
                .contains("\"targets: Week\":[{\"start\":\"01:00\",\"target\":5.5,\"range\":1}]");
    }

    @Test
    void readsHowASensorsAlertsWereSetWithoutItsNumber() throws UnreadableCapture {
        assertThat(lines(record(
                        "cgmSettings",
                        "\"units\":\"mmol/L\",\"transmitterId\":\"ABC123\","
                                + "\"lowAlerts\":{\"enabled\":true,\"level\":3.9,\"snooze\":900000},"
                                + "\"rateOfChangeAlerts\":{\"fallRate\":{\"enabled\":false,\"rate\":-0.16}}")))
                .singleElement()
                .asString()
                .contains("\"scope\":\"sensor\"", "\"lowAlertsEnabled\":true", "\"lowAlertsLevel\":3.9")
                .contains("\"lowAlertsSnoozeMinutes\":15", "\"fallRateEnabled\":false", "\"fallRatePerMinute\":-0.16")
                .doesNotContain("ABC123");
    }

    @Test
    void readsWhatALoopToldAPersonAndNamesWhatItDecidedAlone() throws UnreadableCapture {
        assertThat(lines(
                        record(
                                "dosingDecision",
                                "\"reason\":\"normalBolus\",\"recommendedBolus\":{\"amount\":2.5},"
                                        + "\"insulinOnBoard\":{\"amount\":0.5},"
                                        + "\"food\":{\"nutrition\":{\"carbohydrate\":{\"net\":30,\"units\":\"grams\"}}}"),
                        record("dosingDecision", "\"reason\":\"loop\",\"recommendedBolus\":{\"amount\":0}")))
                .containsExactly(
                        "{\"type\":\"bolusCalculation\"," + WHEN + "\"carbs\":30,\"carbUnit\":\"g\","
                                + "\"insulinOnBoard\":0.5,\"recommended\":2.5}",
                        "{\"type\":\"unknown\"," + WHEN + "\"opcode\":\"dosingDecision\"}");
    }

    @Test
    void readsClockChangesOfBothFormsOverridesWaterAndThePumpsStatus() throws UnreadableCapture {
        assertThat(
                        lines(
                                record(
                                        "deviceEvent",
                                        "\"subType\":\"timeChange\",\"from\":{\"time\":\"2018-06-04T18:00:00\"},"
                                                + "\"to\":{\"time\":\"2018-06-04T19:00:00\"}"),
                                record(
                                        "deviceEvent",
                                        "\"subType\":\"pumpSettingsOverride\",\"overrideType\":\"sleep\",\"duration\":3600000"),
                                record("water", "\"amount\":{\"value\":250,\"units\":\"milliliters\"}"),
                                record(
                                        "pumpStatus",
                                        "\"battery\":{\"remaining\":80,\"units\":\"percent\"},\"reservoir\":{\"remaining\":95.5}")))
                .containsExactly(
                        "{\"type\":\"clockChange\"," + WHEN
                                + "\"from\":\"2018-06-04T18:00:00\",\"to\":\"2018-06-04T19:00:00\"}",
                        "{\"type\":\"otherMarker\"," + WHEN
                                + "\"amount\":60,\"unit\":\"min\",\"text\":\"settings override: sleep\"}",
                        "{\"type\":\"otherMarker\"," + WHEN
                                + "\"amount\":250,\"unit\":\"milliliters\",\"text\":\"water\"}",
                        "{\"type\":\"status\"," + WHEN
                                + "\"name\":\"pumpBatteryRemaining\",\"value\":\"80.0 percent\"}",
                        "{\"type\":\"status\"," + WHEN + "\"name\":\"reservoirUnits\",\"value\":\"95.5\"}");
    }
}
