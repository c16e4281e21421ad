package org.islet.devices.family.medtronicparadigm;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;

/** Days cut into slots, as pumps write them: every slot with its start in half hours from midnight. */
final class Schedules {

    private static final int HALF_HOURS_A_DAY = 48;
    private static final int MOST_SLOTS = 48;
    private static final int MOST_WIZARD_SLOTS = 8;

    private Schedules() {}

    /** Up to 48 slots of start, rate in 1/40 U/h little-endian; ends at start 0x3F or a later start 0. */
    static Schedule basalOfHistory(byte[] bytes, int from) {
        return untilItEnds(bytes, from, 3, MOST_SLOTS, 0, at -> rate(bytes, at + 1));
    }

    /** The same with the start behind the rate, as commands are answered. */
    static Schedule basalOfReply(byte[] bytes, int from) {
        return untilItEnds(bytes, from, 3, MOST_SLOTS, 2, at -> rate(bytes, at));
    }

    /** Start and g/U, or 1/10 U an exchange; from x23 the ratio is 16 bits, 1/10 g/U or 1/1000 U an exchange. */
    static Schedule carbRatios(byte[] bytes, int from, boolean large, int carbUnit) {
        if (large) {
            double scale = carbUnit == 2 ? 1000.0 : 10.0;
            return untilItEnds(bytes, from, 3, MOST_WIZARD_SLOTS, 0, at -> Map.of("ratio", u16(bytes, at + 1) / scale));
        }
        double scale = carbUnit == 2 ? 10.0 : 1.0;
        return untilItEnds(bytes, from, 2, MOST_WIZARD_SLOTS, 0, at -> Map.of("ratio", u8(bytes, at + 1) / scale));
    }

    /** Start in bits 0-5, whose bits 6-7 are bits 8-9 of the sensitivity behind it. */
    static Schedule sensitivities(byte[] bytes, int from, int glucoseUnit) {
        return untilItEnds(
                bytes,
                from,
                2,
                MOST_WIZARD_SLOTS,
                0,
                at -> Map.of("sensitivity", glucose(u8(bytes, at + 1) | (u8(bytes, at) & 0xC0) << 2, glucoseUnit)));
    }

    /** Start, low end, high end. */
    static Schedule targets(byte[] bytes, int from, int glucoseUnit) {
        return untilItEnds(
                bytes,
                from,
                3,
                MOST_WIZARD_SLOTS,
                0,
                at -> target(glucose(u8(bytes, at + 1), glucoseUnit), glucose(u8(bytes, at + 2), glucoseUnit)));
    }

    /** Start and one target, up to x12. */
    static Schedule singleTargets(byte[] bytes, int from, int glucoseUnit) {
        return untilItEnds(
                bytes, from, 2, MOST_WIZARD_SLOTS, 0, at -> Map.of("target", glucose(u8(bytes, at + 1), glucoseUnit)));
    }

    private static Schedule untilItEnds(
            byte[] bytes, int from, int width, int most, int startAt, IntFunction<Map<String, Double>> values) {
        List<Slot> slots = new ArrayList<>();
        for (int at = from; at + width <= bytes.length && slots.size() < most; at += width) {
            int start = u8(bytes, at + startAt) & 0x3F;
            if (start >= HALF_HOURS_A_DAY || start == 0 && !slots.isEmpty()) {
                break;
            }
            slots.add(new Slot(LocalTime.ofSecondOfDay(start * 1800L), values.apply(at)));
        }
        return new Schedule(slots);
    }

    private static Map<String, Double> target(double low, double high) {
        Map<String, Double> target = new LinkedHashMap<>();
        target.put("low", low);
        target.put("high", high);
        return target;
    }

    private static Map<String, Double> rate(byte[] bytes, int at) {
        return Map.of("rate", (u8(bytes, at) | u8(bytes, at + 1) << 8) / 40.0);
    }

    private static double glucose(int value, int unit) {
        return unit == WizardUnits.MMOL_PER_L ? value / 10.0 : value;
    }

    private static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static int u16(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }
}
