package org.islet.devices.family.abbottlibre;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;

/** A strip's value as a meter writes it: a number of mg/dL, {@code HI} above 500, {@code LO} below 20. */
final class StripValue {

    static final double KETONE_PER_MMOL = 18.0;

    private StripValue() {}

    /** Empty when the text is none of these. */
    static Optional<DeviceEvent> read(String text, Origin origin, String... flags) {
        OptionalInt number = number(text);
        Optional<OutOfRange> outOfRange =
                switch (text) {
                    case "HI" -> Optional.of(OutOfRange.HIGH);
                    case "LO" -> Optional.of(OutOfRange.LOW);
                    default -> Optional.empty();
                };
        if (number.isEmpty() && outOfRange.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GlucoseReading(
                origin,
                GlucoseReading.Kind.METER,
                number.isPresent() ? Optional.of(Glucose.mgPerDl(number.getAsInt())) : Optional.empty(),
                outOfRange,
                OptionalDouble.empty(),
                List.of(flags),
                false));
    }

    /** A ketone strip's: eighteen are 1 mmol/L. */
    static Optional<DeviceEvent> ketone(String text, Origin origin, Optional<String> mark) {
        OptionalInt number = number(text);
        boolean isBeyond = text.equals("HI") || text.equals("LO");
        if (number.isEmpty() && !isBeyond) {
            return Optional.empty();
        }
        return Optional.of(new LogbookEntry(
                origin,
                LogbookEntry.Kind.KETONE,
                number.isPresent() ? OptionalDouble.of(number.getAsInt() / KETONE_PER_MMOL) : OptionalDouble.empty(),
                Optional.of("mmol/L"),
                mark.or(() -> isBeyond ? Optional.of(text) : Optional.empty())));
    }

    private static OptionalInt number(String text) {
        return new Fields(new String[] {text}).number(0);
    }
}
