package org.islet.devices.family.tidepool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.json.JsonRecord;

/** What a pump said of its battery and reservoir. */
final class TidepoolPumpStatus {

    private TidepoolPumpStatus() {}

    static List<DeviceEvent> read(JsonRecord record, Origin origin) {
        List<DeviceEvent> events = new ArrayList<>();
        record.record("battery").ifPresent(battery -> {
            amount(events, origin, "pumpBatteryRemaining", battery.number("remaining"), battery.text("units"));
            battery.text("state").ifPresent(state -> events.add(new Status(origin, "pumpBattery", state)));
        });
        record.record("reservoir")
                .ifPresent(reservoir ->
                        amount(events, origin, "reservoirUnits", reservoir.number("remaining"), Optional.empty()));
        record.record("deliveryIndeterminant")
                .ifPresent(found -> events.add(new Status(origin, "delivery", "indeterminate")));
        return events;
    }

    private static void amount(
            List<DeviceEvent> events, Origin origin, String name, OptionalDouble value, Optional<String> unit) {
        if (value.isPresent()) {
            events.add(new Status(
                    origin,
                    name,
                    value.getAsDouble() + unit.map(symbol -> " " + symbol).orElse("")));
        }
    }
}
