package org.islet.devices.family.nightscout;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records at the edge of what uploaders write; all of them invented. */
class NightscoutDoubtsTest {

    private static final DeviceFamily FAMILY = new NightscoutFamily();
    private static final String WHEN = "\"deviceTime\":null,\"time\":\"2026-04-05T20:30:29Z\",";

    @Test
    void aBolusStoppedBeforeItsFirstDropIsToldWithItsZero() throws UnreadableCapture {
        assertThat(treatment("Correction Bolus", "\"insulin\":0,\"programmed\":5")
                        .lines())
                .containsExactly(
                        "{\"type\":\"bolus\"," + WHEN + "\"kind\":\"normal\",\"programmed\":5,\"delivered\":0}");
        assertThat(treatment("Correction Bolus", "\"insulin\":0").lines())
                .containsExactly("{\"type\":\"bolus\"," + WHEN + "\"kind\":\"normal\",\"delivered\":0}");
    }

    @Test
    void aMealsZeroIsNoBolus() throws UnreadableCapture {
        assertThat(treatment("Meal Bolus", "\"insulin\":0,\"carbs\":30").lines())
                .containsExactly("{\"type\":\"carbs\"," + WHEN + "\"amount\":30,\"unit\":\"g\"}");
    }

    @Test
    void aSquareBolusHasItsDuration() throws UnreadableCapture {
        assertThat(treatment("Correction Bolus", "\"insulin\":2.5,\"programmed\":3,\"type\":\"square\",\"duration\":90")
                        .lines())
                .containsExactly("{\"type\":\"bolus\"," + WHEN
                        + "\"kind\":\"square\",\"programmed\":3,\"delivered\":2.5,\"durationMinutes\":90}");
    }

    @ParameterizedTest
    @CsvSource({
        "Meal Bolus,insulin,-1,Kept as it is written; but it cannot be right: the field insulin is negative",
        "Carb Correction,carbs,-15,Kept as it is written; but it cannot be right: the field carbs is negative",
        "Temp Basal,absolute,-1,Kept as it is written; but it cannot be right: the rate is negative",
    })
    void anAmountBelowNothingIsKeptAndReported(String type, String field, String amount, String problem)
            throws UnreadableCapture {
        ExportText read = treatment(type, "\"" + field + "\":" + amount);

        assertThat(read.lines()).singleElement().asString().contains(":" + amount);
        assertThat(read.problems()).containsExactly("0: " + problem.replace(';', ','));
    }

    @Test
    void anAmountThatIsNoNumberIsSaid() throws UnreadableCapture {
        ExportText read = treatment("Meal Bolus", "\"insulin\":\"3,5\",\"carbs\":\"\"");

        assertThat(read.lines()).containsExactly("{\"type\":\"unknown\"," + WHEN + "\"opcode\":\"Meal Bolus\"}");
        assertThat(read.problems()).containsExactly("0: Value skipped: the field insulin is not a number");
    }

    @Test
    void aTimeWithoutItsOffsetIsNotGuessed() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "{\"eventType\":\"Note\",\"created_at\":\"2026-04-05T20:30:29\",\"notes\":\"x\"}");

        assertThat(read.lines()).containsExactly("{\"type\":\"note\",\"deviceTime\":null,\"text\":\"x\"}");
        assertThat(read.problems())
                .containsExactly("0: Kept without a time: its time is missing, or lacks its offset from UTC");
    }

    @Test
    void aTreatmentWithoutATypeIsOneBesideOthers() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"eventType\":\"Note\",\"created_at\":\"2026-04-05T20:30:29Z\",\"notes\":\"x\"},"
                        + "{\"eventType\":null,\"created_at\":\"2026-04-05T20:30:29Z\",\"insulin\":2}]");

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).last().isEqualTo("{\"type\":\"insulin\"," + WHEN + "\"amount\":2,\"unit\":\"U\"}");
    }

    @Test
    void entriesThatCannotBeRightAreKeptAndReported() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "[{\"type\":\"mbg\",\"date\":1775421029000,\"mbg\":5.5},"
                        + "{\"type\":\"sgv\",\"date\":1775421029,\"sgv\":120}]");

        assertThat(read.lines()).hasSize(2);
        assertThat(read.problems())
                .containsExactly(
                        "1: Kept as it is written, but it cannot be right: no meter shows a glucose like this in mg/dL,"
                                + " which all entries are in",
                        "47: Kept as it is written, but it cannot be right: this has a time that lies before 2001 or on"
                                + " its first day, from which clocks count that nobody has set");
    }

    @Test
    void aSlotOfAProfileBeginsAtItsTimeOrItsSecond() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                "{\"defaultProfile\":\"A\",\"startDate\":\"2026-04-05T20:30:29Z\",\"store\":{\"A\":{\"basal\":["
                        + "{\"time\":\"6:30\",\"value\":0.5},{\"value\":0.7,\"timeAsSeconds\":32400},"
                        + "{\"time\":\"24:00\",\"value\":9,\"timeAsSeconds\":86400}]}}}");

        assertThat(read.events(PumpSettings.class)).hasSize(1);
        assertThat(read.lines().get(0))
                .contains("[{\"start\":\"06:30\",\"rate\":0.5},{\"start\":\"09:00\",\"rate\":0.7}]");
    }

    private static ExportText treatment(String type, String fields) throws UnreadableCapture {
        return ExportText.read(
                FAMILY, "{\"eventType\":\"" + type + "\",\"created_at\":\"2026-04-05T20:30:29Z\"," + fields + "}");
    }
}
