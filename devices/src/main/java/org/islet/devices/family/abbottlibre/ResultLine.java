package org.islet.devices.family.abbottlibre;

import java.util.ArrayList;
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
 * A line of the reader's {@code $arresult?}: what the person did.
 *
 * <pre>
 * 0 id · 1 kind: 2 a result, 5 the clock was set · 2 month 3 day 4 year 5 hour 6 minute 7 second
 * result:  9 what: 0 strip, 1 ketone strip, 2 scan · 12 value · 14 trend 1 to 5 · 15 sport · 16 medication
 *          17 rapid insulin given, its half units in the last field: 43, or 46 of the 47 that newer readers write
 *          18 long insulin given, its half units in 23
 *          25 food eaten, its grams in 26 · 28 error bits · 29-34 comments, personal: left where they are
 * clock:   2-7 the new time, 9-14 the old one
 * </pre>
 */
final class ResultLine {

    static final int RESULT = 2;
    static final int CLOCK = 5;

    static final int FIELDS_WITH_RAPID = 44;
    private static final int NEWER_FIELDS_WITH_RAPID = 47;
    static final List<String> TRENDS =
            List.of("", "trendDown", "trendSlightlyDown", "trendFlat", "trendSlightlyUp", "trendUp");

    private ResultLine() {}

    static List<DeviceEvent> read(Fields fields, Source source) {
        var origin = new Origin(fields.time(2, true), source);
        return switch (fields.number(1).orElse(-1)) {
            case RESULT -> result(fields, origin);
            case CLOCK -> List.of(clock(fields, origin));
            default -> List.of(new UnknownEvent(origin, "result/" + fields.text(1)));
        };
    }

    private static DeviceEvent clock(Fields fields, Origin origin) {
        DeviceTime old = fields.time(9, true);
        if (old.wallClock().isEmpty() || origin.time().wallClock().isEmpty()) {
            return new UnknownEvent(origin, "result/" + CLOCK);
        }
        return new ClockChange(
                origin, old.wallClock().get(), origin.time().wallClock().get());
    }

    private static List<DeviceEvent> result(Fields fields, Origin origin) {
        List<DeviceEvent> events = new ArrayList<>();
        events.add(measurement(fields, origin));
        if (fields.is(25, 1)) {
            events.add(entry(origin, LogbookEntry.Kind.CARBS, fields.number(26), 1, "g", Optional.empty()));
        }
        if (fields.is(17, 1)) {
            events.add(entry(origin, LogbookEntry.Kind.INSULIN, rapid(fields), 2, "U", Optional.of("rapid")));
        }
        if (fields.is(18, 1)) {
            events.add(entry(origin, LogbookEntry.Kind.INSULIN, fields.number(23), 2, "U", Optional.of("long")));
        }
        return events;
    }

    /** A line of another length has its fields elsewhere: better no amount than another field's. */
    private static OptionalInt rapid(Fields fields) {
        int count = fields.count();
        return count == FIELDS_WITH_RAPID || count == NEWER_FIELDS_WITH_RAPID
                ? fields.number(count - 1)
                : OptionalInt.empty();
    }

    private static DeviceEvent measurement(Fields fields, Origin origin) {
        OptionalInt value = fields.number(12);
        Optional<DeviceEvent> read =
                switch (fields.number(9).orElse(-1)) {
                    case 0 ->
                        StripValue.read(fields.text(12), origin, marks(fields).toArray(String[]::new));
                    case 1 -> StripValue.ketone(fields.text(12), origin, Optional.empty());
                    case 2 ->
                        value.isPresent()
                                ? Optional.of(SensorValue.reading(
                                        origin, GlucoseReading.Kind.SCAN, value.getAsInt(), marks(fields)))
                                : Optional.empty();
                    default -> Optional.empty();
                };
        return read.orElse(new UnknownEvent(origin, "result/" + RESULT + "/" + fields.text(9)));
    }

    private static List<String> marks(Fields fields) {
        List<String> marks = new ArrayList<>();
        if (fields.is(9, 2)) {
            int trend = fields.number(14).orElse(0);
            if (trend > 0 && trend < TRENDS.size()) {
                marks.add(TRENDS.get(trend));
            }
        }
        if (fields.is(15, 1)) {
            marks.add("exercise");
        }
        if (fields.is(16, 1)) {
            marks.add("medication");
        }
        if (fields.number(28).orElse(0) != 0) {
            marks.addAll(SensorValue.NOT_TO_BE_SHOWN);
        }
        return marks;
    }

    private static LogbookEntry entry(
            Origin origin,
            LogbookEntry.Kind kind,
            OptionalInt amount,
            int divisor,
            String unit,
            Optional<String> text) {
        OptionalDouble value =
                amount.isPresent() ? OptionalDouble.of(amount.getAsInt() / (double) divisor) : OptionalDouble.empty();
        return new LogbookEntry(origin, kind, value, Optional.of(unit), text);
    }
}
