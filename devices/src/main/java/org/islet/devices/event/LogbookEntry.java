package org.islet.devices.event;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something a person entered or measured beside glucose.
 *
 * @param unit of the amount as the device states it ({@code g}, {@code exchange}, {@code U}, {@code mmol/L}, {@code min}, {@code %}, {@code mmol/mol}, {@code kg}); of blood pressure
 *     the upper and the lower value are in the text
 * @param text what was written, or the kind of insulin or exercise
 */
public record LogbookEntry(
        Origin origin, Kind kind, OptionalDouble amount, Optional<String> unit, Optional<String> text)
        implements DeviceEvent {

    /** What was entered. */
    public enum Kind {
        CARBS,
        EXERCISE,
        INSULIN,
        KETONE,
        NOTE,
        OTHER_MARKER,
        HBA1C,
        INFUSION_SET,
        MEDICATION,
        WEIGHT,
        BLOOD_PRESSURE
    }
}
