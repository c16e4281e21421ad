package org.islet.devices.family.dexcomreceiver;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;

/**
 * Something the person entered.
 *
 * <pre>
 * 8      kind: 1 carbohydrate, 2 insulin, 3 health, 4 exercise · 9 sub-kind
 * 10-13  when it happened, by the display's clock
 * 14-17  value: grams, hundredths of a unit, or minutes of exercise
 * </pre>
 */
final class UserEventRecord {

    static final List<String> HEALTH =
            List.of("unknown0", "illness", "stress", "feltHigh", "feltLow", "cycle", "alcohol");
    static final List<String> EXERCISE = List.of("unknown0", "light", "medium", "heavy");

    private UserEventRecord() {}

    static DeviceEvent decode(PageRecord entry) {
        Origin origin = new Origin(
                DeviceTime.toTheSecond(PageRecord.time(entry.word(10))),
                entry.origin().source());
        int subKind = entry.unsignedByte(9);
        long value = entry.word(14);
        return switch (entry.unsignedByte(8)) {
            case 1 -> entry(origin, LogbookEntry.Kind.CARBS, value, "g");
            case 2 -> entry(origin, LogbookEntry.Kind.INSULIN, value / 100.0, "U");
            case 3 ->
                new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.OTHER_MARKER,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.of(name(HEALTH, subKind)));
            case 4 ->
                new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.EXERCISE,
                        OptionalDouble.of(value),
                        Optional.of("min"),
                        Optional.of(name(EXERCISE, subKind)));
            default -> new UnknownEvent(entry.origin(), "11/" + entry.unsignedByte(8));
        };
    }

    private static LogbookEntry entry(Origin origin, LogbookEntry.Kind kind, double amount, String unit) {
        return new LogbookEntry(origin, kind, OptionalDouble.of(amount), Optional.of(unit), Optional.empty());
    }

    private static String name(List<String> names, int index) {
        return index < names.size() ? names.get(index) : "unknown" + index;
    }
}
