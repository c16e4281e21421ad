package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.islet.devices.Expectation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Status;

/** Answers of pumps against an independent reader; schedules there lack their leading bytes, which are put back. */
final class ReplyOracle {

    private ReplyOracle() {}

    /** False for the one that is no answer to a command but a meter's radio frame. */
    static boolean compare(Expectation given) {
        Expectation expected = given.get("expected");
        String raw = given.get("raw").text();
        String family = given.get("family").text();
        boolean isOld = family.equals("12");
        String model = family.equals("any") ? "522" : "5" + family;
        switch (given.get("command").text()) {
            case "settings" -> settings(Bytes.reply(model, isOld ? "91" : "c0", raw), expected, isOld);
            case "basal" -> schedule(Bytes.reply(model, "92", raw), expected, "rate");
            case "carbratios" -> schedule(Bytes.reply(model, "8a", "01" + raw), expected, "ratio");
            case "sensitivities" -> schedule(Bytes.reply(model, "8b", "01" + raw), expected, "sensitivity");
            case "targets" -> schedule(Bytes.reply(model, "9f", "01" + raw), expected, "low", "high");
            case "battery" -> battery(Bytes.reply(model, "72", raw), expected);
            case "clock" -> clock(Bytes.reply(model, "70", raw), expected);
            case "reservoir" ->
                assertThat(Double.parseDouble(
                                only(Bytes.reply(model, "73", raw)).value()))
                        .isEqualTo(expected.get("units").number());
            case "tempbasal" -> temporaryBasal(Bytes.reply(model, "98", raw), expected);
            case "model" ->
                assertThat(only(Bytes.reply(model, "8d", raw)).value())
                        .isEqualTo(expected.get("model").text());
            case "cgm-page" -> pages(Bytes.reply(model, "cd", raw), expected);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void settings(List<DeviceEvent> told, Expectation expected, boolean isOld) {
        Map<String, Setting> settings = settingsOf(told);
        assertThat(settings.get("maxBolus")).isEqualTo(amount(expected, "maxBolusU"));
        assertThat(settings.get("maxBasal")).isEqualTo(amount(expected, "maxBasalUph"));
        assertThat(settings.get("insulinActionHours")).isEqualTo(amount(expected, "insulinActionH"));
        assertThat(settings.get("insulinConcentration")).isEqualTo(amount(expected, "concentration"));
        assertThat(settings.get("autoOffHours")).isEqualTo(amount(expected, "autoOffH"));
        assertThat(settings.get("remoteControl"))
                .isEqualTo(new Flag(expected.get("rfEnabled").truth()));
        if (!isOld) {
            assertThat(settings.get("temporaryBasalType"))
                    .isEqualTo(new Text(expected.get("tempBasal").text()));
            assertThat(settings.get("basalPattern"))
                    .isEqualTo(
                            new Text(BasalPattern.name(expected.get("pattern").whole())));
        }
    }

    private static void schedule(List<DeviceEvent> told, Expectation expected, String... names) {
        var slots = ((Schedule) settingsOf(told).get("schedule")).slots();
        List<Expectation> wanted = expected.get("schedule").items();
        assertThat(slots).hasSize(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(slots.get(i).start()).hasToString(wanted.get(i).get(0).text());
            for (int value = 0; value < names.length; value++) {
                assertThat(slots.get(i).values().get(names[value]))
                        .isEqualTo(wanted.get(i).get(value + 1).number());
            }
        }
    }

    private static void battery(List<DeviceEvent> told, Expectation expected) {
        assertThat(((Status) told.get(0)).value()).isEqualTo(expected.get("low").truth() ? "low" : "normal");
        assertThat(Double.parseDouble(((Status) told.get(1)).value()))
                .isEqualTo(expected.get("volts").number());
    }

    private static void clock(List<DeviceEvent> told, Expectation expected) {
        LocalDateTime time = LocalDateTime.parse(expected.get("localTime").text());
        assertThat(told.get(0).time().wallClock()).contains(time);
        assertThat(only(told).value()).isEqualTo(time.toString());
    }

    private static void temporaryBasal(List<DeviceEvent> told, Expectation expected) {
        assertThat(settingsOf(told).get("rate")).isEqualTo(amount(expected, "rateUph"));
        assertThat(settingsOf(told).get("remainingMinutes")).isEqualTo(amount(expected, "remainingMin"));
    }

    private static void pages(List<DeviceEvent> told, Expectation expected) {
        assertThat(told.stream().map(event -> ((Status) event).value()))
                .containsExactly(
                        String.valueOf(expected.get("page").whole()),
                        String.valueOf(expected.get("glucosePages").whole()),
                        String.valueOf(expected.get("isigPages").whole()));
    }

    private static Amount amount(Expectation expected, String name) {
        return new Amount(expected.get(name).number());
    }

    private static Map<String, Setting> settingsOf(List<DeviceEvent> told) {
        return ((PumpSettings) told.get(0)).settings();
    }

    private static Status only(List<DeviceEvent> told) {
        assertThat(told).hasSize(1);
        return (Status) told.get(0);
    }
}
