package org.islet.devices.family.medtronic600;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;

/**
 * Schedules of a day that changed: one event with the old schedule, one with the new.
 *
 * <pre>
 * 0B unit (of a basal pattern: its number) · 0C how many slots · then each: half-hours since midnight and its values
 *
 * 52 53 basal pattern    rate (4), ten thousandths of U/h
 * 5E 5F sensitivities    sensitivity (2)
 * 60 61 carb ratios      ratio (4), tenths of grams, or thousandths of a unit an exchange
 * 62 63 targets          high (2), low (2); checked on a real event
 * </pre>
 *
 * The unit byte is that of the wizard: 0 mg/dL or grams, 1 tenths of mmol/L or exchanges.
 */
final class ScheduleEvents {

    private static final int FIRST_SLOT = 0x0D;
    private static final int HALF_HOURS_A_DAY = 48;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            0x52, layout("old", Kind.BASAL),
            0x53, layout("new", Kind.BASAL),
            0x5E, layout("old", Kind.SENSITIVITIES),
            0x5F, layout("new", Kind.SENSITIVITIES),
            0x60, layout("old", Kind.RATIOS),
            0x61, layout("new", Kind.RATIOS),
            0x62, layout("old", Kind.TARGETS),
            0x63, layout("new", Kind.TARGETS));

    private enum Kind {
        BASAL("basalProfile", 5),
        SENSITIVITIES("sensitivities", 3),
        RATIOS("carbRatios", 5),
        TARGETS("targets", 5);

        private final String scope;
        private final int slotSize;

        Kind(String scope, int slotSize) {
            this.scope = scope;
            this.slotSize = slotSize;
        }
    }

    private ScheduleEvents() {}

    private static EventLayout layout(String state, Kind kind) {
        return new EventLayout(FIRST_SLOT, event -> slots(event, kind)
                .map(slots -> List.of(settings(event, state, kind, slots)))
                .orElse(List.of()));
    }

    private static DeviceEvent settings(HistoryEvent event, String state, Kind kind, List<Slot> slots) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("state", new Text(state));
        switch (kind) {
            case BASAL -> settings.put("pattern", new Text(String.valueOf(event.octet(0x0B))));
            case RATIOS -> settings.put("carbUnit", new Text(isSecondUnit(event) ? "exchange" : "g"));
            default -> settings.put("unit", new Text(isSecondUnit(event) ? "mmol/L" : "mg/dL"));
        }
        settings.put("schedule", new Schedule(slots));
        return new PumpSettings(event.origin(), kind.scope, settings);
    }

    /** Empty when the slots do not fill the event evenly or do not follow one another through a day. */
    private static Optional<List<Slot>> slots(HistoryEvent event, Kind kind) {
        int count = event.octet(0x0C);
        if (event.size() != FIRST_SLOT + count * kind.slotSize) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        int earliest = 0;
        for (int i = 0; i < count; i++) {
            int at = FIRST_SLOT + i * kind.slotSize;
            int halfHours = event.octet(at);
            if (halfHours < earliest || halfHours >= HALF_HOURS_A_DAY) {
                return Optional.empty();
            }
            earliest = halfHours + 1;
            slots.add(new Slot(LocalTime.MIN.plusMinutes(30L * halfHours), values(event, at + 1, kind)));
        }
        return Optional.of(slots);
    }

    private static Map<String, Double> values(HistoryEvent event, int at, Kind kind) {
        return switch (kind) {
            case BASAL -> Map.of("rate", event.insulin(at).value());
            case SENSITIVITIES -> Map.of("sensitivity", glucose(event, at));
            case RATIOS -> Map.of("ratio", event.word(at) / (isSecondUnit(event) ? 1000.0 : 10.0));
            case TARGETS -> {
                Map<String, Double> target = new LinkedHashMap<>();
                target.put("low", glucose(event, at + 2));
                target.put("high", glucose(event, at));
                yield target;
            }
        };
    }

    private static double glucose(HistoryEvent event, int at) {
        return event.half(at) / (isSecondUnit(event) ? 10.0 : 1.0);
    }

    private static boolean isSecondUnit(HistoryEvent event) {
        return event.octet(0x0B) == 1;
    }
}
