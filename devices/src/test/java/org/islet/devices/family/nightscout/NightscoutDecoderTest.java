package org.islet.devices.family.nightscout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightscoutDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new NightscoutFamily();
    private static final String ENTRY =
            "{\"type\":\"sgv\",\"date\":1775421029000,\"dateString\":\"2026-04-05T20:30:29.000Z\",\"sgv\":162,"
                    + "\"direction\":\"Flat\",\"utcOffset\":0}";
    private static final String ROW = "\"2026-04-05T20:30:29.000Z\"\t1775421029000\t162\t\"Flat\"\t\"xDrip\"\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file("[" + ENTRY + "]"),
                ExportText.file(ROW),
                ExportText.file("[{\"eventType\":\"Meal Bolus\",\"created_at\":\"2026-04-05T20:30:29Z\",\"carbs\":45,"
                        + "\"insulin\":4.5}]"));
    }

    @Test
    void readsASensorValueInItsOwnTime() throws UnreadableCapture {
        assertThat(lines(ENTRY))
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                        + "\"kind\":\"sensor\",\"value\":162,\"unit\":\"mg/dL\",\"flags\":[\"trendFlat\"]}");
        assertThat(lines(ENTRY.replace("\"utcOffset\":0", "\"utcOffset\":120")))
                .first()
                .asString()
                .contains("\"deviceTime\":\"2026-04-05T22:30:29\",\"time\":\"2026-04-05T22:30:29+02:00\"");
    }

    @Test
    void takesValuesBelow39ForCodesOfTheSensor() throws UnreadableCapture {
        assertThat(lines(ENTRY.replace("162", "5")))
                .first()
                .asString()
                .contains("\"name\":\"sensorError\",\"value\":\"5\"");
    }

    @Test
    void readsMeterEntriesAndKeepsOthersByName() throws UnreadableCapture {
        assertThat(lines(
                        "{\"type\":\"mbg\",\"date\":1775421029000,\"mbg\":131}",
                        "{\"type\":\"cal\",\"date\":1775421029000,\"slope\":800}"))
                .satisfiesExactly(
                        meter -> assertThat(meter).contains("\"kind\":\"meter\",\"value\":131"),
                        calibration -> assertThat(calibration).contains("\"opcode\":\"cal\""));
    }

    @Test
    void readsTheTableWithoutAHeader() throws UnreadableCapture {
        assertThat(FAMILY.likeness(ExportText.file(ROW))).isEqualTo(MatchConfidence.CERTAIN);
        assertThat(ExportText.read(FAMILY, ROW + "x\ty\tz\n" + ROW).lines()).hasSize(2);
    }

    @Test
    void readsTreatmentsByTheirAmounts() throws UnreadableCapture {
        assertThat(lines(
                        treatment("Meal Bolus", "\"carbs\":45,\"insulin\":4.5,\"enteredBy\":\"Ada\""),
                        treatment("Correction Bolus", "\"insulin\":0.2,\"isSMB\":true"),
                        treatment("Note", "\"insulin\":3,\"notes\":\"pen\""),
                        treatment("BG Check", "\"glucose\":5.4,\"units\":\"mmol\",\"glucoseType\":\"Finger\""),
                        treatment("Temp Basal", "\"percent\":-50,\"duration\":30"),
                        treatment("Temp Basal", "\"absolute\":1.2,\"duration\":30"),
                        treatment("Site Change", ""),
                        treatment("Suspend Pump", ""),
                        treatment("Exercise", "\"duration\":45"),
                        treatment("Moon Phase", "")))
                .satisfiesExactly(
                        bolus -> assertThat(bolus).contains("\"bolus\"").contains("\"delivered\":4.5"),
                        carbs -> assertThat(carbs).contains("\"carbs\"").contains("\"amount\":45,\"unit\":\"g\""),
                        micro -> assertThat(micro).contains("\"delivered\":0.2,\"automatic\":true"),
                        pen -> assertThat(pen).contains("\"insulin\"").contains("\"amount\":3,\"unit\":\"U\""),
                        note -> assertThat(note).contains("\"text\":\"pen\""),
                        meter -> assertThat(meter).contains("\"value\":5.4,\"unit\":\"mmol/L\""),
                        percent -> assertThat(percent).contains("\"percent\":50,\"durationMinutes\":30"),
                        rate -> assertThat(rate).contains("\"rate\":1.2,\"durationMinutes\":30"),
                        site -> assertThat(site).contains("\"siteChange\""),
                        suspended -> assertThat(suspended).contains("\"state\":\"suspended\",\"reason\":\"unknown\""),
                        exercise -> assertThat(exercise).contains("\"amount\":45,\"unit\":\"min\""),
                        unknown -> assertThat(unknown).contains("\"opcode\":\"Moon Phase\""))
                .noneSatisfy(line -> assertThat(line).contains("Ada"));
    }

    @Test
    void readsProfilesWithTheirSchedules() throws UnreadableCapture {
        String profile = "{\"defaultProfile\":\"Day\",\"startDate\":\"2026-04-05T00:00:00Z\",\"store\":{\"Day\":{"
                + "\"dia\":4,\"units\":\"mmol\",\"timezone\":\"Europe/Berlin\",\"basal\":[{\"time\":\"00:00\","
                + "\"value\":0.5},{\"time\":\"06:30\",\"value\":0.75}],\"carbratio\":[{\"time\":\"00:00\",\"value\":10}]}}}";

        assertThat(lines(profile))
                .containsExactly("{\"type\":\"settings\",\"deviceTime\":null,\"time\":\"2026-04-05T00:00:00Z\","
                        + "\"scope\":\"profile\",\"profile\":\"Day\",\"isDefault\":true,\"glucoseUnit\":\"mmol\","
                        + "\"zone\":\"Europe/Berlin\",\"insulinActionHours\":4,"
                        + "\"rate\":[{\"start\":\"00:00\",\"rate\":0.5},{\"start\":\"06:30\",\"rate\":0.75}],"
                        + "\"carbRatio\":[{\"start\":\"00:00\",\"carbRatio\":10}]}");
    }

    @Test
    void everyEntryOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("nightscout-entries.json");
        ExportText read = ExportText.fixture(FAMILY, "nightscout-entries.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR))
                .hasSize(expected.get("entries").whole())
                .startsWith(expected.get("firstSgv").number());
    }

    private static String treatment(String type, String fields) {
        return "{\"eventType\":\"" + type + "\",\"created_at\":\"2026-04-05T20:30:29.000Z\""
                + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    private static List<String> lines(String... records) throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, "[" + String.join(",", records) + "]");
        assertThat(read.problems()).isEmpty();
        return read.lines();
    }

    @Test
    void saysThatTwoUploadersToldTheSame() throws UnreadableCapture {
        String other = ENTRY.replace("\"utcOffset\"", "\"device\":\"other\",\"utcOffset\"");

        ExportText read = ExportText.read(FAMILY, "[" + ENTRY + "," + other + "]");

        assertThat(read.glucose(GlucoseReading.Kind.SENSOR)).hasSize(2);
        assertThat(read.problems()).singleElement().asString().contains("1 entry repeats an earlier one word for word");
    }

    @Test
    void readsWhatTheThirdVersionOfTheApiWraps() throws UnreadableCapture {
        ExportText read = ExportText.read(FAMILY, "{\"status\":200,\"result\":[" + ENTRY + "]}");

        assertThat(FAMILY.likeness(ExportText.file("{\"status\":200,\"result\":[" + ENTRY + "]}")))
                .isEqualTo(MatchConfidence.CERTAIN);
        assertThat(read.glucoseValues(GlucoseReading.Kind.SENSOR)).containsExactly(162.0);
    }

    @Test
    void readsBatteryAndReservoirFromDeviceStatusAndNamesTheRest() throws UnreadableCapture {
        assertThat(lines("{\"created_at\":\"2026-04-05T20:30:29Z\",\"device\":\"x\",\"uploader\":{\"battery\":80},"
                        + "\"pump\":{\"reservoir\":85.5,\"battery\":{\"percent\":60}}}"))
                .containsExactly(
                        "{\"type\":\"status\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                                + "\"name\":\"reservoirUnits\",\"value\":\"85.5\"}",
                        "{\"type\":\"status\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                                + "\"name\":\"pumpBatteryPercent\",\"value\":\"60\"}",
                        "{\"type\":\"status\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                                + "\"name\":\"uploaderBatteryPercent\",\"value\":\"80\"}");
        assertThat(lines("{\"created_at\":\"2026-04-05T20:30:29Z\",\"openaps\":{\"iob\":{\"iob\":1.2}}}"))
                .containsExactly("{\"type\":\"unknown\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                        + "\"opcode\":\"devicestatus\"}");
    }

    @Test
    void readsBothPartsOfACombinationBolusAndClaimsNoDeliveryOfTheSecond() throws UnreadableCapture {
        assertThat(lines("{\"eventType\":\"Combo Bolus\",\"created_at\":\"2026-04-05T20:30:29Z\",\"insulin\":2,"
                        + "\"enteredinsulin\":5,\"splitNow\":40,\"splitExt\":60,\"duration\":120}"))
                .containsExactly(
                        "{\"type\":\"bolus\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                                + "\"kind\":\"dualNormal\",\"delivered\":2}",
                        "{\"type\":\"bolus\",\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\","
                                + "\"kind\":\"dualSquare\",\"programmed\":3,\"durationMinutes\":120}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"units\":\"g/L\","})
    void saysThatAMeasuredGlucoseWithoutAUnitWeKnowIsNotRead(String unit) throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "[" + treatment("BG Check", unit + "\"glucose\":120,\"glucoseType\":\"Finger\"") + "]");

        assertThat(read.events(GlucoseReading.class)).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("the glucose is in no unit");
    }

    @Test
    void losesNoSlotOfAProfileForTheWayItsTimeIsWritten() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"defaultProfile\":\"Day\",\"startDate\":\"2026-04-05T00:00:00Z\",\"store\":{\"Day\":{\"basal\":["
                        + "{\"time\":\"0:00\",\"value\":0.5},{\"timeAsSeconds\":23400,\"value\":0.7},"
                        + "{\"time\":\"noon\",\"value\":0.9}]}}}]");

        assertThat(read.lines())
                .singleElement()
                .asString()
                .contains("\"rate\":[{\"start\":\"00:00\",\"rate\":0.5},{\"start\":\"06:30\",\"rate\":0.7}]");
        assertThat(read.problems()).singleElement().asString().contains("Part of a profile skipped");
    }
}
