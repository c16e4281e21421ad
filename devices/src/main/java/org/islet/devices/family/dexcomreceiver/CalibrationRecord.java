package org.islet.devices.family.dexcomreceiver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * The line the receiver computes glucose with, and the calibrations behind it.
 *
 * <pre>
 * 8-15   slope · 16-23 intercept · 24-31 scale · 35-42 decay (64-bit floats)
 * 43     number of calibrations n
 * 44…    n × 17 bytes: entered (4), mg/dL (4), raw counts (4), applied (4), unknown (1);
 *        both times by the system clock
 * </pre>
 *
 * The calibrations repeat from set to set, so they stay inside the setting: the meter records hold each of them once.
 */
final class CalibrationRecord {

    private static final int FIRST_POINT = 44;
    private static final int POINT_SIZE = 17;

    private CalibrationRecord() {}

    static DeviceEvent decode(PageRecord set) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        put(settings, "slope", set.real(8));
        put(settings, "intercept", set.real(16));
        put(settings, "scale", set.real(24));
        put(settings, "decay", set.real(35));
        int points = Math.min(set.unsignedByte(43), (set.size() - 2 - FIRST_POINT) / POINT_SIZE);
        List<String> texts = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            texts.add(point(set, FIRST_POINT + point * POINT_SIZE));
        }
        settings.put("points", new Text(String.join("; ", texts)));
        return new PumpSettings(set.origin(), "sensorCalibration", settings);
    }

    /** Sixty-four bits can also say "not a number"; such a value is left to the bytes. */
    private static void put(Map<String, Setting> settings, String name, double value) {
        if (Double.isFinite(value)) {
            settings.put(name, new Amount(value));
        }
    }

    private static String point(PageRecord set, int at) {
        return "%s %d mg/dL, raw %d, applied %s"
                .formatted(
                        set.wallClock(set.word(at)),
                        set.word(at + 4),
                        set.word(at + 8),
                        set.wallClock(set.word(at + 12)));
    }
}
