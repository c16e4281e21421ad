package org.islet.devices.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The device's own sum of a day.
 *
 * @param date the day summed, not the day after
 * @param insulin all of it
 * @param parts what else the device gives, by name ({@code basal}, {@code bolus}, {@code carbs}, …)
 */
public record DailyTotal(Origin origin, LocalDate date, InsulinUnits insulin, Map<String, Double> parts)
        implements DeviceEvent {
    public DailyTotal {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
