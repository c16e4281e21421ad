package org.islet.devices.family.medtronic600;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.LogbookEntry;

/**
 * What the person marked, at a time they chose. Public talk gives these layouts and no real event was seen: an event of
 * another size is not read.
 *
 * <pre>
 * 0B seconds and offset of what is marked, then from 13 on
 * 2E food        unit (1): 0 grams, 1 exchanges in tenths · amount (2)
 * 2F exercise    minutes (2)
 * 30 injection   ten thousandths of a unit (4)
 * 31 other
 * </pre>
 */
final class MarkerEvents {

    private static final int BODY = 0x13;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            0x2E, layout(3, MarkerEvents::food),
            0x2F, layout(2, event -> entry(event, LogbookEntry.Kind.EXERCISE, event.half(BODY), "min")),
            0x30,
                    layout(
                            4,
                            event -> entry(
                                    event,
                                    LogbookEntry.Kind.INSULIN,
                                    event.insulin(BODY).value(),
                                    "U")),
            0x31, layout(0, MarkerEvents::other));

    private interface Reader {
        DeviceEvent read(HistoryEvent event);
    }

    private MarkerEvents() {}

    private static EventLayout layout(int bytes, Reader reader) {
        return new EventLayout(BODY, event -> event.size() == BODY + bytes ? List.of(reader.read(event)) : List.of());
    }

    private static DeviceEvent food(HistoryEvent event) {
        int amount = event.half(BODY + 1);
        return event.octet(BODY) == 0
                ? entry(event, LogbookEntry.Kind.CARBS, amount, "g")
                : entry(event, LogbookEntry.Kind.CARBS, amount / 10.0, "exchange");
    }

    private static DeviceEvent other(HistoryEvent event) {
        return new LogbookEntry(
                event.originAt(event.wallClockAt(0x0B)),
                LogbookEntry.Kind.OTHER_MARKER,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DeviceEvent entry(HistoryEvent event, LogbookEntry.Kind kind, double amount, String unit) {
        return new LogbookEntry(
                event.originAt(event.wallClockAt(0x0B)),
                kind,
                OptionalDouble.of(amount),
                Optional.of(unit),
                Optional.empty());
    }
}
