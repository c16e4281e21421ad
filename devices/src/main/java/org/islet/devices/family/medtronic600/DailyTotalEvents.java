package org.islet.devices.family.medtronic600;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;

/**
 * The pump's sums of a day. From hearsay and never seen: an event is read only if its sums agree with one another.
 *
 * <pre>
 * 3C with the closed loop off, 3F with it on
 * 0B seconds and offset of the day · 13 minutes summed (2)
 * 25 all insulin (4) · 29 basal (4) · 2D its share in percent · 2E bolus (4) · 32 its share
 * </pre>
 */
final class DailyTotalEvents {

    private static final int SMALLEST = 0x33;
    private static final int MINUTES_A_DAY = 1440;
    /** A rounding of each part to the pump's smallest step. */
    private static final double TOLERANCE_UNITS = 0.06;

    static final Map<Integer, EventLayout> LAYOUTS = Map.of(
            0x3C, new EventLayout(SMALLEST, DailyTotalEvents::total),
            0x3F, new EventLayout(SMALLEST, DailyTotalEvents::total));

    private DailyTotalEvents() {}

    private static List<DeviceEvent> total(HistoryEvent event) {
        double all = event.insulin(0x25).value();
        double basal = event.insulin(0x29).value();
        double bolus = event.insulin(0x2E).value();
        boolean agrees = all > 0
                && Math.abs(all - basal - bolus) <= TOLERANCE_UNITS
                && isShare(event.octet(0x2D), basal, all)
                && isShare(event.octet(0x32), bolus, all)
                && event.half(0x13) <= MINUTES_A_DAY;
        if (!agrees) {
            return List.of();
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("basal", basal);
        parts.put("bolus", bolus);
        parts.put("minutes", (double) event.half(0x13));
        return List.of(new DailyTotal(event.origin(), day(event), event.insulin(0x25), parts));
    }

    private static boolean isShare(int percent, double part, double all) {
        return part >= 0 && Math.abs(percent - 100 * part / all) <= 1;
    }

    /** The day's time may be its beginning or its end: the sum cannot have been written before the day was over. */
    private static LocalDate day(HistoryEvent event) {
        LocalDateTime named = event.wallClockAt(0x0B);
        int minutes = event.half(0x13);
        boolean isBeginning =
                !named.plusMinutes(minutes).isAfter(event.wallClock().plusMinutes(1));
        return (isBeginning ? named : named.minusMinutes(minutes)).toLocalDate();
    }
}
