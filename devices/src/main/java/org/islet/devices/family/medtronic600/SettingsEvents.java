package org.islet.devices.family.medtronic600;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;

/**
 * Settings that changed, the old value and the new in one event.
 *
 * <pre>
 * 58 highest basal, 59 highest bolus     0B old, 0F new
 * 5D wizard                              0B on, 0D minutes of insulin action before; 0F on, 11 minutes after
 * </pre>
 */
final class SettingsEvents {

    static final int HIGHEST_BASAL = 0x58;
    static final int HIGHEST_BOLUS = 0x59;
    static final int WIZARD = 0x5D;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            HIGHEST_BASAL, new EventLayout(0x13, event -> List.of(highest(event, "maxBasal"))),
            HIGHEST_BOLUS, new EventLayout(0x13, event -> List.of(highest(event, "maxBolus"))),
            WIZARD, new EventLayout(0x13, event -> List.of(wizard(event))));

    private SettingsEvents() {}

    private static DeviceEvent highest(HistoryEvent event, String scope) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("old", new Amount(event.insulin(0x0B).value()));
        settings.put("new", new Amount(event.insulin(0x0F).value()));
        return new PumpSettings(event.origin(), scope, settings);
    }

    private static DeviceEvent wizard(HistoryEvent event) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("oldEnabled", new Flag(event.octet(0x0B) != 0));
        settings.put("oldInsulinActionMinutes", new Amount(event.half(0x0D)));
        settings.put("newEnabled", new Flag(event.octet(0x0F) != 0));
        settings.put("newInsulinActionMinutes", new Amount(event.half(0x11)));
        return new PumpSettings(event.origin(), "bolusWizard", settings);
    }
}
