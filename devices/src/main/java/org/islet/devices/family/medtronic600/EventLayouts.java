package org.islet.devices.family.medtronic600;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of event whose layout is known, and the names of some whose layout is not. */
final class EventLayouts {

    private static final Map<Integer, EventLayout> LAYOUTS = layouts();
    private static final Map<Integer, String> UNREAD = Map.of(
            0x3E, "mealWizard",
            0x82, "closedLoopGlucose");
    private static final int FIRST_SENSOR_SETTING = 0xC8;
    private static final int LAST_SENSOR_SETTING = 0xD5;

    private EventLayouts() {}

    static Optional<EventLayout> of(int type) {
        return Optional.ofNullable(LAYOUTS.get(type));
    }

    /** The type as its number, and its name where nothing but that is known. */
    static String opcode(int type) {
        boolean isSensorSetting = type >= FIRST_SENSOR_SETTING && type <= LAST_SENSOR_SETTING;
        String name = isSensorSetting ? "sensorSetting" : UNREAD.getOrDefault(type, "");
        return "0x%02x %s".formatted(type, name).strip();
    }

    private static Map<Integer, EventLayout> layouts() {
        Map<Integer, EventLayout> layouts = new HashMap<>();
        layouts.putAll(BolusEvents.LAYOUTS);
        layouts.putAll(BasalEvents.LAYOUTS);
        layouts.putAll(GlucoseEvents.LAYOUTS);
        layouts.putAll(SettingsEvents.LAYOUTS);
        layouts.putAll(ScheduleEvents.LAYOUTS);
        layouts.putAll(PumpEvents.LAYOUTS);
        layouts.putAll(MarkerEvents.LAYOUTS);
        layouts.putAll(DailyTotalEvents.LAYOUTS);
        layouts.put(WizardEvent.TYPE, WizardEvent.LAYOUT);
        return Map.copyOf(layouts);
    }
}
