package org.islet.devices.family.carelinkpersonal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.Decimals;

/** Rows of settings, one event each, with the names CareLink gives their values. */
final class RawSettings {

    private RawSettings() {}

    static boolean isOne(String type) {
        return type.startsWith("Current") || type.startsWith("Change");
    }

    static PumpSettings of(String type, RawValues raw, Origin origin) {
        Map<String, PumpSettings.Setting> settings = new LinkedHashMap<>();
        raw.all().forEach((key, value) -> {
            if (!isNumberOfDevice(key)) {
                OptionalDouble number = Decimals.parse(value);
                settings.put(
                        CamelCase.of(key),
                        number.isPresent()
                                ? new PumpSettings.Amount(number.getAsDouble())
                                : new PumpSettings.Text(value));
            }
        });
        return new PumpSettings(origin, CamelCase.ofWord(type), settings);
    }

    /** Which transmitter, meter, remote or row of CareLink's database it was stays outside. */
    private static boolean isNumberOfDevice(String key) {
        return key.equals("ID") || key.endsWith("_ID") || key.contains("SERIAL");
    }
}
