package org.islet.devices.family.tidepool;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

/** Records at the edge of Tidepool's data model; all of them invented. */
class TidepoolDoubtsTest {

    private static final DeviceFamily FAMILY = new TidepoolFamily();
    private static final String AT =
            "\"time\":\"2018-06-04T08:13:40.000Z\",\"deviceTime\":\"2018-06-04T18:13:40\"," + "\"timezoneOffset\":600";
    private static final String WHEN = "\"deviceTime\":\"2018-06-04T18:13:40\",\"time\":\"2018-06-04T18:13:40+10:00\",";

    @Test
    void aSquareBolusHasNoFirstPartOfNothing() throws UnreadableCapture {
        assertThat(read("bolus", "\"subType\":\"square\",\"normal\":0,\"extended\":2,\"duration\":3600000")
                        .lines())
                .containsExactly("{\"type\":\"bolus\"," + WHEN
                        + "\"kind\":\"square\",\"programmed\":2,\"delivered\":2,\"durationMinutes\":60}");
    }

    @Test
    void aBolusInsideItsCalculationIsToldUnlessTheListHasItToo() throws UnreadableCapture {
        String bolus = "\"carbInput\":30,\"bolus\":{\"type\":\"bolus\",\"normal\":2.5," + AT;

        assertThat(read("wizard", bolus + "}").events(Bolus.class)).hasSize(1);
        assertThat(read("wizard", bolus + ",\"id\":\"b1\"}").events(Bolus.class))
                .isEmpty();
        assertThat(read("wizard", "\"carbInput\":30,\"bolus\":\"b1\"").lines()).hasSize(1);
    }

    @Test
    void aSuspensionWithItsDurationHasEnded() throws UnreadableCapture {
        assertThat(read(
                                "deviceEvent",
                                "\"subType\":\"status\",\"status\":\"suspended\",\"duration\":600000,"
                                        + "\"reason\":{\"suspended\":\"automatic\",\"resumed\":\"manual\"}")
                        .lines())
                .containsExactly(
                        "{\"type\":\"suspension\"," + WHEN + "\"state\":\"suspended\",\"reason\":\"unknown\"}",
                        "{\"type\":\"suspension\",\"deviceTime\":\"2018-06-04T18:23:40\","
                                + "\"time\":\"2018-06-04T18:23:40+10:00\",\"estimated\":true,\"state\":\"resumed\","
                                + "\"reason\":\"user\"}");
    }

    @Test
    void aSuspensionThatGoesOnHasNoEnd() throws UnreadableCapture {
        String status = "\"subType\":\"status\",\"status\":\"suspended\",\"reason\":{\"suspended\":\"manual\"}";

        assertThat(read("deviceEvent", status).lines()).hasSize(1);
        assertThat(read("deviceEvent", status + ",\"duration\":600000").lines()).hasSize(1);
        assertThat(read("deviceEvent", status.replace("suspended", "resumed")).lines())
                .containsExactly("{\"type\":\"suspension\"," + WHEN + "\"state\":\"resumed\",\"reason\":\"user\"}");
    }

    @Test
    void aBasalOfAKindWeDoNotKnowIsNotTakenForAScheduledOne() throws UnreadableCapture {
        assertThat(read("basal", "\"deliveryType\":\"injected\",\"rate\":0.8").lines())
                .containsExactly("{\"type\":\"unknown\"," + WHEN + "\"opcode\":\"basal\"}");
    }

    @Test
    void aDoseBelowNothingIsKeptAndReported() throws UnreadableCapture {
        assertThat(read("bolus", "\"subType\":\"normal\",\"normal\":-1").problems())
                .containsExactly("0: Kept as it is written, but it cannot be right: an amount is negative");
        assertThat(read("basal", "\"deliveryType\":\"temp\",\"rate\":-1").problems())
                .hasSize(1);
        assertThat(read("basal", "\"deliveryType\":\"temp\",\"percent\":0.5").problems())
                .isEmpty();
    }

    @Test
    void notesBesideARecordAreKept() throws UnreadableCapture {
        assertThat(read("cbg", "\"value\":5.5,\"units\":\"mmol/L\",\"notes\":[\"felt low\",7]")
                        .lines())
                .hasSize(2)
                .last()
                .isEqualTo("{\"type\":\"note\"," + WHEN + "\"text\":\"felt low\"}");
    }

    @Test
    void aTimeThatCannotBeReadIsSaid() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "{\"type\":\"cbg\",\"time\":\"today\",\"value\":5.5,\"units\":\"mmol/L\",\"uploadId\":\"u\"}");

        assertThat(read.lines()).hasSize(1);
        assertThat(read.problems()).containsExactly("0: Kept without a time: its time is missing or cannot be read");
    }

    @Test
    void aNegativeAmountOfFoodIsKeptAndReported() throws UnreadableCapture {
        ExportText food = read("food", "\"nutrition\":{\"carbohydrate\":{\"net\":-20,\"units\":\"grams\"}}");

        assertThat(food.lines()).singleElement().asString().contains("\"amount\":-20");
        assertThat(food.problems()).singleElement().asString().contains("an amount is negative");
    }

    @Test
    void glucoseInAUnitWeDoNotKnowIsReported() throws UnreadableCapture {
        ExportText glucose = read("cbg", "\"value\":7,\"units\":\"g/L\"");

        assertThat(glucose.lines()).singleElement().asString().contains("\"unknown\"");
        assertThat(glucose.problems()).singleElement().asString().contains("in a unit we do not know");
    }

    private static ExportText read(String type, String fields) throws UnreadableCapture {
        return ExportText.read(FAMILY, "{\"type\":\"" + type + "\"," + AT + "," + fields + "}");
    }
}
