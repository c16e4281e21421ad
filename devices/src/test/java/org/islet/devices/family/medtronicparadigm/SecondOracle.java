package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import org.islet.devices.Expectation;
import org.islet.devices.bytes.Hex;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;

/** Records as the second reader tells them: by their bytes in three pieces, head, date and body. */
final class SecondOracle {

    private SecondOracle() {}

    static void compare(PageReading page, Expectation expected) {
        String bytes = expected.get("head").text()
                + expected.get("date").text()
                + expected.get("body").text();
        HistoryRecord record = page.walk().records().stream()
                .filter(candidate -> Hex.format(candidate.bytes()).equals(bytes))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No record " + bytes));
        assertThat(page.eventsOf(record).get(0).time().wallClock())
                .contains(LocalDateTime.parse(expected.get("localTime").text()));
        fields(page, record, expected);
    }

    private static void fields(PageReading page, HistoryRecord record, Expectation expected) {
        Expectation fields = expected.get("fields");
        switch (expected.get("type").text()) {
            case "BasalProfileStart" ->
                assertThat(page.eventOf(record, Basal.class)
                                .rate()
                                .orElseThrow()
                                .value())
                        .isEqualTo(fields.get("rate").number(), within(1e-9));
            case "Prime" ->
                assertThat(page.eventOf(record, InfusionSetEvent.class)
                                .delivered()
                                .orElseThrow()
                                .value())
                        .isEqualTo(fields.get("amount").number());
            case "CalBGForPH" ->
                assertThat(page.eventOf(record, GlucoseReading.class)
                                .value()
                                .orElseThrow()
                                .value())
                        .isEqualTo(fields.get("amount").number());
            case "Bolus" -> bolus(page.eventOf(record, Bolus.class), fields);
            case "BolusWizard" -> wizard(page.eventOf(record, BolusCalculation.class), fields);
            case "LowReservoir" ->
                assertThat(page.eventOf(record, Alarm.class).value())
                        .hasValue(fields.get("amount").number());
            default -> assertThat(expected.get("type").text()).startsWith("ChangeBasalProfile");
        }
    }

    private static void bolus(Bolus bolus, Expectation fields) {
        assertThat(bolus.programmed().orElseThrow().value())
                .isEqualTo(fields.get("programmed").number());
        assertThat(bolus.delivered().orElseThrow().value())
                .isEqualTo(fields.get("amount").number());
        assertThat(bolus.insulinOnBoard().orElseThrow().value())
                .isEqualTo(fields.get("unabsorbed").number());
        assertThat(bolus.kind().name()).isEqualToIgnoringCase(fields.get("type").text());
    }

    /** This reader takes the ratio for the high target and the high target for the ratio; 50 g for 5 U is 10 g/U. */
    private static void wizard(BolusCalculation told, Expectation fields) {
        assertThat(told.glucose().orElseThrow().value())
                .isEqualTo(fields.get("bg").number());
        assertThat(told.targetLow().orElseThrow().value())
                .isEqualTo(fields.get("bg_target_low").number());
        assertThat(told.insulinOnBoard().orElseThrow().value())
                .isEqualTo(fields.get("unabsorbed_insulin_total").number());
        assertThat(told.correction().orElseThrow().value())
                .isEqualTo(fields.get("correction_estimate").number());
        assertThat(told.recommended().orElseThrow().value())
                .isEqualTo(fields.get("bolus_estimate").number());
        assertThat(told.food().orElseThrow().value())
                .isEqualTo(fields.get("food_estimate").number());
        assertThat(told.carbs().orElseThrow())
                .isEqualTo(fields.get("carb_input").number());
        assertThat(told.carbRatio().orElseThrow() * 10)
                .isEqualTo(fields.get("bg_target_high").number());
        assertThat(told.targetHigh().orElseThrow().value())
                .isEqualTo(fields.get("carb_ratio").number() * 10);
        assertThat(told.sensitivity().orElseThrow().value())
                .isEqualTo(fields.get("sensitivity").number());
    }
}
