package org.islet.devices.family.medtronic600;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;

/**
 * Settings that changed.
 *
 * <pre>
 * 58 highest basal, 59 highest bolus     0B old, 0F new
 * 5D wizard                              0B on, 0D minutes of insulin action before; 0F on, 11 minutes after
 * 5E 5F sensitivities, 60 61 ratios, 62 63 targets, each before and after
 *                                        0B unit · 0C how many · then each: half-hours since midnight and its values
 * </pre>
 *
 * Targets give high before low. The unit byte of schedules is 0 for mg/dL where it was seen; another value is kept as a
 * number and the schedule's values as they are.
 */
final class SettingsEvents {

    static final int HIGHEST_BASAL = 0x58;
    static final int HIGHEST_BOLUS = 0x59;
    static final int WIZARD = 0x5D;
    static final int FIRST_SCHEDULE = 0x5E;
    static final int LAST_SCHEDULE = 0x63;

    private static final int FIRST_SLOT = 0x0D;

    private SettingsEvents() {}

    static DeviceEvent highest(HistoryEvent event) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("old", new Amount(event.insulin(0x0B).value()));
        settings.put("new", new Amount(event.insulin(0x0F).value()));
        return new PumpSettings(event.origin(), event.type() == HIGHEST_BASAL ? "maxBasal" : "maxBolus", settings);
    }

    static DeviceEvent wizard(HistoryEvent event) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("oldEnabled", new Flag(event.octet(0x0B) != 0));
        settings.put("oldInsulinActionMinutes", new Amount(event.half(0x0D)));
        settings.put("newEnabled", new Flag(event.octet(0x0F) != 0));
        settings.put("newInsulinActionMinutes", new Amount(event.half(0x11)));
        return new PumpSettings(event.origin(), "bolusWizard", settings);
    }

    /** Empty when the slots do not fill the event evenly: then the layout is not the one we know. */
    static Optional<DeviceEvent> schedule(HistoryEvent event) {
        int count = event.octet(0x0C);
        int room = event.size() - FIRST_SLOT;
        int wide = isTargets(event) || isRatios(event) ? 5 : 3;
        if (room != count * wide) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = FIRST_SLOT + i * wide;
            if (event.octet(at) >= 48) {
                return Optional.empty();
            }
            slots.add(new Slot(LocalTime.MIN.plusMinutes(30L * event.octet(at)), values(event, at + 1)));
        }
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("state", new Text(event.type() % 2 == 0 ? "old" : "new"));
        settings.put("unitCode", new Amount(event.octet(0x0B)));
        settings.put("schedule", new Schedule(slots));
        String scope = isTargets(event) ? "targets" : isRatios(event) ? "carbRatios" : "sensitivities";
        return Optional.of(new PumpSettings(event.origin(), scope, settings));
    }

    private static Map<String, Double> values(HistoryEvent event, int at) {
        if (isTargets(event)) {
            Map<String, Double> target = new LinkedHashMap<>();
            target.put("low", (double) event.half(at + 2));
            target.put("high", (double) event.half(at));
            return target;
        }
        return isRatios(event)
                ? Map.of("ratio", event.word(at) / 10.0)
                : Map.of("sensitivity", (double) event.half(at));
    }

    private static boolean isTargets(HistoryEvent event) {
        return event.type() >= 0x62;
    }

    private static boolean isRatios(HistoryEvent event) {
        return event.type() == 0x60 || event.type() == 0x61;
    }
}
