package org.islet.devices.family.abbottlibre;

import java.util.List;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/**
 * A line of the reader's {@code $history?}: one value each fifteen minutes.
 *
 * <pre>
 * 0 id · 1 kind, 12 · 2 month 3 day 4 year 5 hour 6 minute 7 second · 13 mg/dL · 14 age of the sensor in minutes
 * 15 error bits: any of them, and the value is not to be shown
 * </pre>
 */
final class HistoryLine {

    static final int KIND = 12;

    private HistoryLine() {}

    static DeviceEvent read(Fields fields, Source source) {
        var origin = new Origin(fields.time(2, true), source);
        OptionalInt value = fields.number(13);
        if (!fields.is(1, KIND) || value.isEmpty()) {
            return new UnknownEvent(origin, "history/" + fields.text(1));
        }
        List<String> flags = fields.is(15, 0) ? List.of() : SensorValue.NOT_TO_BE_SHOWN;
        return SensorValue.reading(origin, GlucoseReading.Kind.SENSOR, value.getAsInt(), flags);
    }
}
