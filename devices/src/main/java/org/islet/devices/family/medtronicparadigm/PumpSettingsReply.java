package org.islet.devices.family.medtronicparadigm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Flag;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;

/**
 * The answer to "settings". Where the length is given it decides which form it is: 25 bytes or more are the large one,
 * whatever the model says.
 *
 * <pre>
 * small   large
 * 0       0      auto-off, hours
 * 5       6      largest bolus, 1/10 U
 * 6-7     7-8    largest basal rate, 1/40 U/h, big-endian
 * 9       9      insulin: 0 U100, 1 U50
 * 11      11     basal pattern: 0 standard, 1 A, 2 B
 * 12      12     remote control
 * 13      13     temporary basal rates: 0 absolute, 1 percent
 * 17      17     insulin action, hours; up to x12: 0 fast, six hours, 1 regular, eight hours
 * </pre>
 */
final class PumpSettingsReply {

    /** The name of the setting that says which basal pattern is in use. */
    static final String PATTERN = "basalPattern";

    private static final int SHORTEST = 18;
    private static final int SHORTEST_LARGE = 25;

    private PumpSettingsReply() {}

    static List<DeviceEvent> read(Reply reply, Origin origin, Generation generation) {
        if (!reply.has(SHORTEST)) {
            return List.of();
        }
        boolean large = reply.hadLength() ? reply.payload().length >= SHORTEST_LARGE : generation.hasLargeRecords();
        int bolusAt = large ? 6 : 5;
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("autoOffHours", new Amount(reply.u8(0)));
        settings.put("maxBolus", new Amount(reply.u8(bolusAt) / 10.0));
        settings.put("maxBasal", new Amount(reply.u16(bolusAt + 1) / 40.0));
        settings.put("insulinConcentration", new Amount(reply.u8(9) == 1 ? 50 : 100));
        settings.put(PATTERN, new Text(BasalPattern.name(reply.u8(11))));
        settings.put("remoteControl", new Flag(reply.u8(12) != 0));
        settings.put("temporaryBasalType", new Text(reply.u8(13) == 1 ? "percent" : "absolute"));
        settings.put("insulinActionHours", new Amount(insulinActionHours(reply.u8(17), reply.code())));
        return List.of(new PumpSettings(origin, "pump", settings));
    }

    private static int insulinActionHours(int value, int code) {
        boolean isOldQuestion = code == 0x91;
        return isOldQuestion ? (value == 0 ? 6 : 8) : value;
    }
}
