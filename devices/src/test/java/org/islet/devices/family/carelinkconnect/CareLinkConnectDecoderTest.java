package org.islet.devices.family.carelinkconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class CareLinkConnectDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new CareLinkConnectFamily();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file("{\"bgUnits\":\"MGDL\",\"sgs\":[{\"sg\":70,\"datetime\":\"Oct 19, 2015 07:55:00\"}]}"));
    }

    @Test
    void readsTheListOfADayAndTheLastValueOnce() throws UnreadableCapture {
        String data = "{\"bgUnits\":\"MGDL\",\"firstName\":\"Ada\",\"sgs\":["
                + "{\"sg\":70,\"datetime\":\"Oct 19, 2015 07:55:00\"},{\"sg\":0,\"datetime\":\"Oct 19, 2015 08:00:00\"}],"
                + "\"lastSG\":{\"sg\":70,\"datetime\":\"Oct 19, 2015 07:55:00\"}}";

        ExportText read = ExportText.read(FAMILY, data);

        assertThat(read.lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2015-10-19T07:55:00\",\"kind\":\"sensor\","
                        + "\"value\":70,\"unit\":\"mg/dL\"}");
        assertThat(read.decoded().toString()).doesNotContain("Ada");
    }

    @Test
    void readsMarkersOfTheFollower() throws UnreadableCapture {
        String data = "{\"patientData\":{\"bgUnits\":\"MMOL_L\",\"sgs\":[],\"markers\":["
                + "{\"type\":\"MEAL\",\"amount\":45,\"dateTime\":\"2024-05-14T08:15:00.000-00:00\"},"
                + "{\"type\":\"INSULIN\",\"programmedFastAmount\":4,\"deliveredFastAmount\":3.5,"
                + "\"activationType\":\"RECOMMENDED\",\"dateTime\":\"2024-05-14T08:16:00\"},"
                + "{\"type\":\"AUTO_BASAL_DELIVERY\",\"bolusAmount\":0.1,\"dateTime\":\"2024-05-14T08:17:00\"},"
                + "{\"type\":\"CALIBRATION\",\"value\":6.1,\"dateTime\":\"2024-05-14T08:18:00\"},"
                + "{\"type\":\"BG_READING\",\"value\":6.2,\"dateTime\":\"2024-05-14T08:19:00\"},"
                + "{\"type\":\"LOW_GLUCOSE_SUSPENDED\",\"dateTime\":\"2024-05-14T08:20:00\"}]}}";

        assertThat(ExportText.read(FAMILY, data).lines())
                .satisfiesExactly(
                        carbs -> assertThat(carbs)
                                .contains("2024-05-14T08:15:00")
                                .endsWith("\"amount\":45,\"unit\":\"g\"}"),
                        bolus -> assertThat(bolus).endsWith("\"programmed\":4,\"delivered\":3.5,\"automatic\":false}"),
                        automatic -> assertThat(automatic).endsWith("\"delivered\":0.1,\"automatic\":true}"),
                        calibration -> assertThat(calibration).contains("\"kind\":\"calibration\",\"value\":6.1"),
                        meter -> assertThat(meter).contains("\"kind\":\"meter\",\"value\":6.2"),
                        unknown -> assertThat(unknown).endsWith("\"opcode\":\"lowGlucoseSuspended\"}"));
    }

    @Test
    void readsTheDeeperMarkersAndTheNaiveTimesOfTheNewestAnswers() throws UnreadableCapture {
        String data = "{\"patientData\":{\"bgUnits\":\"MG_DL\",\"sgs\":[{\"kind\":\"SG\",\"sg\":0},"
                + "{\"kind\":\"SG\",\"sg\":120,\"timestamp\":\"2026-09-13T10:05:00\"},{\"sg\":121}],"
                + "\"medicalDeviceFamily\":\"NGP\",\"markers\":["
                + "{\"type\":\"MEAL\",\"timestamp\":\"2026-09-13T10:00:00\",\"data\":{\"dataValues\":{\"amount\":\"45\"}}},"
                + "{\"type\":\"INSULIN\",\"timestamp\":\"2026-09-13T10:01:00\",\"data\":{\"dataValues\":{"
                + "\"programmedFastAmount\":4.5,\"deliveredFastAmount\":4.5,\"programmedExtendedAmount\":0.9,"
                + "\"deliveredExtendedAmount\":0.4,\"activationType\":\"AUTOCORRECTION\"}}},"
                + "{\"type\":\"INSULIN\",\"timestamp\":\"2000-12-31T05:00:00\",\"programmedFastAmount\":2,"
                + "\"deliveredFastAmount\":0,\"programmedExtendedAmount\":0,\"deliveredExtendedAmount\":0},"
                + "{\"type\":\"INSULIN\",\"timestamp\":\"2026-09-13T10:02:00\",\"programmedExtendedAmount\":3,"
                + "\"deliveredExtendedAmount\":3,\"programmedFastAmount\":0,\"deliveredFastAmount\":0}]}}";

        ExportText read = ExportText.read(FAMILY, data);

        assertThat(read.lines())
                .satisfiesExactly(
                        sensor -> assertThat(sensor)
                                .contains("2026-09-13T10:05:00")
                                .contains("\"value\":120"),
                        carbs -> assertThat(carbs).endsWith("\"amount\":45,\"unit\":\"g\"}"),
                        fast -> assertThat(fast)
                                .endsWith(
                                        "\"kind\":\"dualNormal\",\"programmed\":4.5,\"delivered\":4.5,\"automatic\":true}"),
                        slow -> assertThat(slow)
                                .endsWith(
                                        "\"kind\":\"dualSquare\",\"programmed\":0.9,\"delivered\":0.4,\"automatic\":true}"),
                        stopped ->
                                assertThat(stopped).endsWith("\"programmed\":2,\"delivered\":0,\"automatic\":false}"),
                        square -> assertThat(square).contains("\"kind\":\"square\",\"programmed\":3"));
        assertThat(read.decoded().problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "Glucose skipped: its time is missing or cannot be read",
                        "Kept as it is written, but it cannot be right: this has a time that lies before 2001 or on"
                                + " its first day, from which clocks count that nobody has set");
    }

    @Test
    void keepsANegativeDoseAndSaysSo() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "{\"sgs\":[],\"bgUnits\":\"MGDL\",\"markers\":[{\"type\":\"INSULIN\",\"programmedFastAmount\":2,"
                        + "\"deliveredFastAmount\":-1,\"dateTime\":\"Oct 19, 2015 07:55:00\"}]}");

        assertThat(read.lines()).singleElement().asString().contains("\"programmed\":2,\"delivered\":-1");
        assertThat(read.problems()).singleElement().asString().contains("an amount is negative");
    }

    @Test
    void skipsGlucoseWithoutAUnit() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "{\"sgs\":[{\"sg\":70,\"datetime\":\"Oct 19, 2015 07:55:00\"}],\"lastAlarm\":{\"code\":102,"
                        + "\"datetime\":\"Oct 19, 2015 07:59:18\"}}");

        assertThat(read.lines())
                .containsExactly("{\"type\":\"alarm\",\"deviceTime\":\"2015-10-19T07:59:18\",\"origin\":\"pump\","
                        + "\"code\":102}");
        assertThat(read.problems()).containsExactly("0: Glucose skipped: the field bgUnits does not name its unit");
    }

    @Test
    void theLastValueOfTheFixtureIsRead() throws UnreadableCapture {
        var expected =
                ExportText.expectation("carelink-connect-missingLastSgv.json").get("lastSG");
        ExportText read = ExportText.fixture(FAMILY, "carelink-connect-missingLastSgv.json");

        List<GlucoseReading> readings = read.glucose(GlucoseReading.Kind.SENSOR);
        GlucoseReading last = readings.get(readings.size() - 1);
        assertThat(read.problems()).isEmpty();
        assertThat(last.value().orElseThrow().inMgPerDl())
                .isEqualTo(expected.get("sg").number());
        assertThat(last.time().wallClock().orElseThrow()).hasToString("2015-10-19T08:15");
    }

    @Test
    void knowsTheUnitHoweverItIsWrittenAndAClockOfTwelveHours() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "{\"bgUnits\":\"mmol/L\",\"sgs\":[{\"sg\":6.1,\"datetime\":\"Oct 19, 2015 12:05:00 AM\"}]}");

        assertThat(read.lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2015-10-19T00:05:00\",\"kind\":\"sensor\","
                        + "\"value\":6.1,\"unit\":\"mmol/L\"}");
    }
}
