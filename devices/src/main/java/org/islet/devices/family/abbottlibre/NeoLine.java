package org.islet.devices.family.abbottlibre;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/**
 * A line of the Neo's {@code $result?}.
 *
 * <pre>
 * 0 kind: 7 glucose, 9 ketone, 10 insulin, 11 titration, 6 the clock was set · 1 id
 * 2 month 3 day 4 year 5 hour 6 minute · 7 whether the clock was valid
 * glucose, ketone: 8 value, HI above 500 and LO below 20 mg/dL · 10 zero for control solution
 * insulin: 8 which dose · 9 units            clock: 8-12 the old time
 * </pre>
 */
final class NeoLine {

    static final List<String> DOSES = List.of("longMorning", "breakfast", "lunch", "longEvening", "dinner");

    private NeoLine() {}

    static boolean isNeo(Fields fields) {
        return switch (fields.number(0).orElse(-1)) {
            case 6, 7, 9, 10, 11 -> fields.count() >= 9;
            default -> false;
        };
    }

    static DeviceEvent read(Fields fields, Source source) {
        DeviceTime shown = fields.time(2, false);
        var origin = new Origin(fields.is(7, 0) ? DeviceTime.UNKNOWN : shown, source);
        return switch (fields.number(0).orElse(-1)) {
            case 6 -> clock(fields, origin);
            case 7 -> glucose(fields, origin);
            case 9 -> ketone(fields, origin);
            case 10 -> insulin(fields, origin);
            default -> new UnknownEvent(origin, "neo/" + fields.text(0));
        };
    }

    private static DeviceEvent clock(Fields fields, Origin origin) {
        Optional<LocalDateTime> to = fields.time(2, false).wallClock();
        Optional<LocalDateTime> from = fields.time(8, false).wallClock();
        return to.isPresent() && from.isPresent()
                ? new ClockChange(origin, from.get(), to.get())
                : new UnknownEvent(origin, "neo/6");
    }

    private static DeviceEvent glucose(Fields fields, Origin origin) {
        String[] flags = isControl(fields) ? new String[] {GlucoseReading.CONTROL} : new String[0];
        return StripValue.read(fields.text(8), origin, flags).orElse(new UnknownEvent(origin, "neo/7"));
    }

    private static DeviceEvent ketone(Fields fields, Origin origin) {
        Optional<String> mark = isControl(fields) ? Optional.of(GlucoseReading.CONTROL) : Optional.empty();
        return StripValue.ketone(fields.text(8), origin, mark).orElse(new UnknownEvent(origin, "neo/9"));
    }

    private static boolean isControl(Fields fields) {
        return fields.is(10, 0);
    }

    private static DeviceEvent insulin(Fields fields, Origin origin) {
        OptionalInt units = fields.number(9);
        int dose = fields.number(8).orElse(-1);
        return units.isEmpty()
                ? new UnknownEvent(origin, "neo/10")
                : new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.INSULIN,
                        OptionalDouble.of(units.getAsInt()),
                        Optional.of("U"),
                        dose >= 0 && dose < DOSES.size() ? Optional.of(DOSES.get(dose)) : Optional.empty());
    }
}
