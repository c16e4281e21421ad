package org.islet.devices.family.abbottlibre;

import java.util.List;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;

/**
 * A line of the InsuLinx's {@code $result?} (protocols.glucometers.tech, abbott/freestyle-insulinx; from documents only).
 *
 * <pre>
 * 0 kind, zero for glucose · 1 id · 2 month 3 day 4 year 5 hour 6 minute · 13 mg/dL · the others are not known
 * </pre>
 *
 * Insulin and every other kind is published nowhere: such lines are kept and not read.
 */
final class InsuLinxLine {

    private static final int GLUCOSE = 0;
    static final int VALUE = 13;
    static final int FEWEST_FIELDS = 16;

    private InsuLinxLine() {}

    /** A glucose line among them tells; the Libre reader's lines carry seconds where these have something else. */
    static boolean areInsuLinx(List<Fields> records) {
        return records.stream().anyMatch(InsuLinxLine::isGlucose)
                && records.stream().allMatch(record -> record.number(0).isPresent());
    }

    private static boolean isGlucose(Fields fields) {
        return fields.is(0, GLUCOSE)
                && fields.count() == FEWEST_FIELDS
                && fields.time(2, false).wallClock().isPresent();
    }

    static DeviceEvent read(Fields fields, Source source) {
        var origin = new Origin(fields.time(2, false), source);
        Optional<DeviceEvent> glucose =
                isGlucose(fields) ? StripValue.read(fields.text(VALUE), origin) : Optional.empty();
        return glucose.orElse(new UnknownEvent(origin, "insulinx/" + fields.text(0)));
    }
}
