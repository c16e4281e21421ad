package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.assertj.core.data.Offset;
import org.islet.devices.Expectation;
import org.islet.devices.bytes.Hex;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.Unabsorbed;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/** One record of ours against the same record as an independent reader tells it. */
final class RecordComparison {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final PageReading page;
    private final HistoryRecord record;
    private final Map<String, BiConsumer<Expectation, Expectation>> comparisons = Map.ofEntries(
            Map.entry("bolus", (fields, all) -> bolus(fields)),
            Map.entry("bolus-wizard", (fields, all) -> wizard(fields)),
            Map.entry("unabsorbed-insulin", (fields, all) -> unabsorbed(fields)),
            Map.entry("temp-basal-rate", (fields, all) -> temporaryRate(fields)),
            Map.entry("temp-basal-duration", (fields, all) -> temporaryDuration(fields)),
            Map.entry("basal-profile-start", (fields, all) -> segment(fields)),
            Map.entry("prime", (fields, all) -> prime(fields)),
            Map.entry("bgcapture", (fields, all) -> glucose(fields)),
            Map.entry("bgreceived", (fields, all) -> received(fields)),
            Map.entry("bgreceived512", (fields, all) -> received(fields)),
            Map.entry("sensor-alarm", (fields, all) -> alarmCode(fields)),
            Map.entry("alarm", (fields, all) -> alarmCode(fields)),
            Map.entry("clear-alarm", (fields, all) -> alarmCode(fields)),
            Map.entry("low-reservoir", (fields, all) -> lowReservoir(fields)),
            Map.entry("meal-marker", (fields, all) -> meal(fields)),
            Map.entry("insulin-marker", (fields, all) -> insulinMarker(fields)),
            Map.entry("daily-total", (fields, all) -> dailyTotal(fields)),
            Map.entry("max-basal", (fields, all) -> maxBasal(fields)),
            Map.entry("max-bolus", (fields, all) -> maxBolus(fields)),
            Map.entry("set-auto-off", (fields, all) -> autoOff(fields)),
            Map.entry("bolus-wizard-setup", (fields, all) -> wizardSetup(fields)),
            Map.entry("change-basal-pattern", (fields, all) -> pattern(fields)),
            Map.entry("change-temp-basal-type", (fields, all) -> basalType(fields)));

    RecordComparison(PageReading page, HistoryRecord record) {
        this.page = page;
        this.record = record;
    }

    void compare(Expectation expected) {
        if (expected.has("offset")) {
            assertThat(record.from()).isEqualTo(expected.get("offset").whole());
        }
        assertThat(record.size()).isEqualTo(expected.get("length").whole());
        assertThat(Hex.format(record.bytes())).isEqualTo(expected.get("raw").text());
        compareTime(expected);
        compareFields(expected);
    }

    /** The fields lie beside the type, or below "fields". */
    void compareFields(Expectation expected) {
        if (expected.has("opcode")) {
            assertThat(record.name()).isEqualTo(expected.get("opcode").text());
        }
        compareTime(expected);
        Expectation fields = expected.has("fields") ? expected.get("fields") : expected;
        String type = expected.has("type") ? expected.get("type").text() : "";
        if (comparisons.containsKey(type)) {
            comparisons.get(type).accept(fields, expected);
        } else if (fields.has("value") && fields.get("value").value() instanceof Boolean) {
            flag(fields.get("value").truth());
        } else {
            assertThat(page.eventsOf(record)).isNotEmpty();
        }
    }

    private void compareTime(Expectation expected) {
        if (expected.has("date")) {
            assertThat(page.eventOf(record, DailyTotal.class).date())
                    .hasToString(expected.get("date").text());
        }
        if (!expected.has("localTime")) {
            return;
        }
        LocalDateTime time = LocalDateTime.parse(expected.get("localTime").text());
        DeviceEvent event = page.eventsOf(record).get(0);
        if (event instanceof ClockChange change) {
            assertThat(record.opcode() == 0x17 ? change.from() : change.to()).isEqualTo(time);
        } else {
            assertThat(event.time().wallClock()).contains(time);
        }
    }

    private void bolus(Expectation fields) {
        Bolus bolus = page.eventOf(record, Bolus.class);
        assertUnits(bolus.programmed().orElseThrow(), fields, "programmedU");
        assertUnits(bolus.delivered().orElseThrow(), fields, "deliveredU");
        bolus.insulinOnBoard().ifPresent(units -> assertUnits(units, fields, "iobU"));
        assertThat(bolus.duration().map(duration -> duration.toMinutes()).orElse(0L))
                .isEqualTo((long) fields.get("durationMin").number());
    }

    private void wizard(Expectation fields) {
        BolusCalculation told = page.eventOf(record, BolusCalculation.class);
        boolean micromoles =
                fields.has("bgUnits") && fields.get("bgUnits").text().equals("μmol/L");
        double scale = micromoles ? 1000 : 1;
        assertThat(told.glucose().map(Glucose::value).orElse(0.0) * scale)
                .isEqualTo(fields.get("bgInput").number(), EXACTLY);
        assertThat(told.carbs().orElseThrow()).isEqualTo(fields.get("carbInput").number());
        assertThat(told.carbRatio().orElseThrow())
                .isEqualTo(fields.get("carbRatio").number(), EXACTLY);
        assertThat(told.targetLow().orElseThrow().value() * scale)
                .isEqualTo(fields.get("targetLow").number(), EXACTLY);
        assertThat(told.targetHigh().orElseThrow().value() * scale)
                .isEqualTo(fields.get("targetHigh").number(), EXACTLY);
        assertThat(told.sensitivity().orElseThrow().value() * scale)
                .isEqualTo(fields.get("sensitivity").number(), EXACTLY);
        assertUnits(told.food().orElseThrow(), fields, "foodU");
        assertUnits(told.insulinOnBoard().orElseThrow(), fields, "unabsorbedU");
        assertUnits(told.recommended().orElseThrow(), fields, "estimateU");
        correction(told.correction().orElseThrow(), fields);
    }

    /** The oracles do not read the sign; a correction of ours below zero is checked by what the pump recommended. */
    private static void correction(InsulinUnits told, Expectation fields) {
        if (told.value() >= 0) {
            assertUnits(told, fields, "correctionU");
        } else {
            double sum = fields.get("foodU").number() + told.value();
            assertThat(Math.max(0, sum)).isEqualTo(fields.get("estimateU").number(), within(0.1));
        }
    }

    /** The oracle reads eight bits of the age, of which there are ten. */
    private void unabsorbed(Expectation fields) {
        List<Unabsorbed> told = page.eventOf(record, BolusCalculation.class).unabsorbed();
        List<Expectation> items = fields.get("items").items();
        assertThat(told).hasSize(items.size());
        for (int i = 0; i < told.size(); i++) {
            assertUnits(told.get(i).amount(), items.get(i), "amountU");
            assertThat(told.get(i).age().toMinutes() & 0xFF)
                    .isEqualTo(items.get(i).get("ageMin").whole());
        }
    }

    private void temporaryRate(Expectation fields) {
        Basal basal = page.eventOf(record, Basal.class);
        assertThat(basal.kind()).isEqualTo(Basal.Kind.TEMPORARY);
        if (fields.has("rateUph")) {
            assertUnits(basal.rate().orElseThrow(), fields, "rateUph");
        }
        if (fields.has("percent")) {
            assertThat(basal.percent()).hasValue(fields.get("percent").number());
        }
    }

    private void temporaryDuration(Expectation fields) {
        assertThat(page.eventOf(record, Basal.class).duration().orElseThrow().toMinutes())
                .isEqualTo(fields.get("durationMin").whole());
    }

    private void segment(Expectation fields) {
        Basal basal = page.eventOf(record, Basal.class);
        assertUnits(basal.rate().orElseThrow(), fields, "rateUph");
        assertThat(basal.segment()).hasValue(fields.get("profileIndex").whole());
        assertThat(LocalTime.ofSecondOfDay(record.u8(7) * 1800L))
                .hasToString(fields.get("start").text());
    }

    private void prime(Expectation fields) {
        InfusionSetEvent prime = page.eventOf(record, InfusionSetEvent.class);
        assertUnits(prime.programmed().orElseThrow(), fields, "fixedU");
        assertUnits(prime.delivered().orElseThrow(), fields, "manualU");
    }

    private void glucose(Expectation fields) {
        double scale = fields.has("units") && fields.get("units").text().equals("μmol/L") ? 1000 : 1;
        assertThat(page.eventOf(record, GlucoseReading.class)
                                .value()
                                .orElseThrow()
                                .value()
                        * scale)
                .isEqualTo(fields.get("glucose").number(), EXACTLY);
    }

    private void received(Expectation fields) {
        GlucoseReading reading = page.eventOf(record, GlucoseReading.class);
        assertThat(reading.linkedMeter()).isTrue();
        assertThat(reading.value().orElseThrow().inMgPerDl())
                .isEqualTo(fields.get("glucose").number(), within(1.0));
        assertThat(reading.source().raw().orElseThrow())
                .endsWith(fields.get("meterId").text());
    }

    private void alarmCode(Expectation fields) {
        assertThat(page.eventOf(record, Alarm.class).code())
                .hasValue(fields.get("value").whole());
    }

    private void lowReservoir(Expectation fields) {
        assertThat(page.eventOf(record, Alarm.class).value())
                .hasValue(fields.get("valueU").number());
    }

    private void meal(Expectation fields) {
        LogbookEntry meal = page.eventOf(record, LogbookEntry.class);
        boolean grams = fields.get("units").text().equals("Grams");
        assertThat(meal.unit()).contains(grams ? "g" : "exchange");
        assertThat(meal.amount()).hasValue(fields.get("carbs").number());
    }

    private void insulinMarker(Expectation fields) {
        assertThat(page.eventOf(record, LogbookEntry.class).amount().orElseThrow())
                .isEqualTo(fields.get("valueU").number(), EXACTLY);
    }

    private void dailyTotal(Expectation fields) {
        assertUnits(page.eventOf(record, DailyTotal.class).insulin(), fields, "valueU");
    }

    /** The oracle leaves out the high bits, which the pump's settings confirm (34 U/h). */
    private void maxBasal(Expectation fields) {
        int strokes = (int) Math.round(((Amount) setting("maxBasal")).value() * 40);
        assertThat((strokes & 0xFF) / 40.0).isEqualTo(fields.get("valueU").number());
    }

    private void maxBolus(Expectation fields) {
        assertThat(((Amount) setting("maxBolusUnscaled")).value() / 40)
                .isEqualTo(fields.get("valueU").number());
    }

    private void autoOff(Expectation fields) {
        assertThat(((Amount) setting("autoOffHours")).value() * 60)
                .isEqualTo(fields.get("durationMin").number());
    }

    private void pattern(Expectation fields) {
        assertThat(((Text) setting("pattern")).value())
                .isEqualTo(BasalPattern.name(fields.get("value").whole()));
    }

    private void basalType(Expectation fields) {
        assertThat(((Text) setting("temporaryBasalType")).value())
                .isEqualToIgnoringCase(fields.get("value").text());
    }

    private void wizardSetup(Expectation fields) {
        if (!fields.has("before")) {
            return;
        }
        List<DeviceEvent> told = page.eventsOf(record);
        wizardCopy((PumpSettings) told.get(0), fields.get("before"));
        wizardCopy((PumpSettings) told.get(1), fields.get("after"));
    }

    /** The oracle shows an empty schedule as one slot of 0, and loses sensitivities given in mmol/L. */
    private static void wizardCopy(PumpSettings told, Expectation expected) {
        Map<String, Setting> settings = told.settings();
        slots(settings.get("carbRatios"), "ratio", expected.get("ratios"), "ratio");
        if (!expected.get("sensitivities").get(0).get("units").text().equals("μmol/L")) {
            slots(settings.get("sensitivities"), "sensitivity", expected.get("sensitivities"), "value");
        }
        slots(settings.get("targets"), "low", expected.get("targets"), "low");
        slots(settings.get("targets"), "high", expected.get("targets"), "high");
        if (settings.get("insulinActionHours") instanceof Amount hours) {
            assertThat(hours.value() * 60)
                    .isEqualTo(expected.get("insulinActionMin").number());
        }
    }

    private static void slots(Setting schedule, String name, Expectation expected, String expectedName) {
        var slots = ((Schedule) schedule).slots();
        if (slots.isEmpty()) {
            assertThat(expected.get(0).get(expectedName).number()).isZero();
            return;
        }
        assertThat(slots).hasSize(expected.items().size());
        for (int i = 0; i < slots.size(); i++) {
            Expectation slot = expected.get(i);
            double scale = slot.get("units").text().equals("μmol/L") ? 1000 : 1;
            assertThat(slots.get(i).start()).hasToString(slot.get("start").text());
            assertThat(slots.get(i).values().get(name) * scale)
                    .isEqualTo(slot.get(expectedName).number(), EXACTLY);
        }
    }

    /** Only settings carry the flag; other events keep its byte. */
    private void flag(boolean expected) {
        if (page.eventsOf(record).get(0) instanceof PumpSettings settings) {
            assertThat(settings.settings().values()).containsExactly(new Flag(expected));
        } else {
            assertThat(record.u8(1) != 0).isEqualTo(expected);
        }
    }

    private Setting setting(String name) {
        return page.eventOf(record, PumpSettings.class).settings().get(name);
    }

    private static void assertUnits(InsulinUnits told, Expectation fields, String name) {
        if (fields.has(name)) {
            assertThat(told.value()).as(name).isEqualTo(fields.get(name).number(), EXACTLY);
        }
    }
}
