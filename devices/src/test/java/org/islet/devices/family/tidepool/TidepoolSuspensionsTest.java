package org.islet.devices.family.tidepool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Suspension;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class TidepoolSuspensionsTest {

    private static final String WHEN = "\"time\":\"2026-04-05T20:30:29.000Z\",\"deviceId\":\"pump\",";
    private static final String BASAL = "{\"type\":\"basal\",\"deliveryType\":\"suspend\"," + WHEN + "\"id\":\"b\"}";
    private static final String EVENT = "{\"type\":\"deviceEvent\",\"subType\":\"status\",\"status\":\"suspended\","
            + WHEN + "\"reason\":{\"suspended\":\"manual\"},\"id\":\"e\"}";

    @Test
    void aSuspensionToldAsBasalAndAsEventIsOneWithItsReasonInEitherOrder() throws UnreadableCapture {
        for (String file : List.of(BASAL + "," + EVENT, EVENT + "," + BASAL)) {
            assertThat(suspensions(file)).singleElement().satisfies(one -> assertThat(one.reason())
                    .isEqualTo(Suspension.Reason.USER));
        }
    }

    @Test
    void suspensionsOfTwoMomentsAreTwo() throws UnreadableCapture {
        assertThat(suspensions(BASAL + "," + EVENT.replace("20:30:29", "20:31:29")))
                .hasSize(2);
    }

    @Test
    void aResumptionThatIsStampedTakesThePlaceOfTheOneCountedOn() throws UnreadableCapture {
        String ended = EVENT.replace("\"id\"", "\"duration\":60000,\"id\"")
                .replace("\"suspended\":\"manual\"", "\"suspended\":\"manual\",\"resumed\":\"manual\"");
        String resumed =
                EVENT.replace("20:30:29", "20:31:29").replace("\"status\":\"suspended\"", "\"status\":\"resumed\"");

        assertThat(suspensions(ended + "," + resumed))
                .filteredOn(event -> event.state() == Suspension.State.RESUMED)
                .singleElement();
    }

    @Test
    void aDurationOfMillionsOfYearsTellsNoEnd() throws UnreadableCapture {
        String endless = EVENT.replace("\"id\"", "\"duration\":1e18,\"id\"")
                .replace("\"suspended\":\"manual\"", "\"suspended\":\"manual\",\"resumed\":\"manual\"");

        assertThat(suspensions(endless)).extracting(Suspension::state).containsExactly(Suspension.State.SUSPENDED);
    }

    @Test
    void whatAnotherRecordTookThePlaceOfIsLeftOutAndSaid() throws UnreadableCapture {
        for (String mark :
                List.of("\"_active\":false", "\"archivedTime\":1775421029000", "\"deletedTime\":\"2026-04-06\"")) {
            ExportText read = ExportText.read(
                    new TidepoolFamily(), "[" + BASAL + "," + EVENT.replace("\"id\"", mark + ",\"id\"") + "]");

            assertThat(read.events(Suspension.class))
                    .extracting(Suspension::reason)
                    .containsExactly(Suspension.Reason.UNKNOWN);
            assertThat(read.problems()).singleElement().asString().contains("deleted or replaced");
        }
    }

    private static List<Suspension> suspensions(String records) throws UnreadableCapture {
        return ExportText.read(new TidepoolFamily(), "[" + records + "]").events(Suspension.class);
    }
}
