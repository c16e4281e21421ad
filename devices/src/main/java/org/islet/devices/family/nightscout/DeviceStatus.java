package org.islet.devices.family.nightscout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.json.JsonRecord;

/** What an uploader says of the pump and of itself; what a loop thought and planned is kept by name only. */
final class DeviceStatus {

    private static final List<String> PARTS =
            List.of("openaps", "loop", "pump", "uploader", "uploaderBattery", "xdripjs");

    private DeviceStatus() {}

    static boolean isOne(JsonRecord record) {
        return record.has("created_at")
                && !record.has("sgv")
                && !record.has("eventType")
                && PARTS.stream().anyMatch(record::has);
    }

    static List<DeviceEvent> read(JsonRecord record) {
        var origin = new Origin(Times.of(record, "mills", "created_at").orElse(DeviceTime.UNKNOWN), record.source());
        List<DeviceEvent> events = new ArrayList<>();
        Optional<JsonRecord> pump = record.record("pump");
        pump.ifPresent(part -> number(events, origin, "reservoirUnits", part.number("reservoir")));
        pump.flatMap(part -> part.record("battery")).ifPresent(battery -> {
            number(events, origin, "pumpBatteryPercent", battery.number("percent"));
            number(events, origin, "pumpBatteryVoltage", battery.number("voltage"));
        });
        number(events, origin, "uploaderBatteryPercent", record.number("uploaderBattery"));
        record.record("uploader")
                .ifPresent(part -> number(events, origin, "uploaderBatteryPercent", part.number("battery")));
        if (events.isEmpty()) {
            events.add(new UnknownEvent(origin, "devicestatus"));
        }
        return events;
    }

    private static void number(List<DeviceEvent> events, Origin origin, String name, OptionalDouble value) {
        if (value.isPresent()) {
            double number = value.getAsDouble();
            String text = number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
                    ? Integer.toString((int) number)
                    : Double.toString(number);
            events.add(new Status(origin, name, text));
        }
    }
}
