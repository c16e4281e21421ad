package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;

/**
 * Answers that tell a state.
 *
 * <pre>
 * 70  clock
 * 71  pump id, six characters          74  firmware, text          8D  model: a length, text
 * 72  0: 0 normal, 1 low; 1-2 volts, 1/100, big-endian
 * 73  0-1 units left, 1/10; from x23: 2-3 units left, 1/40, big-endian
 * 9D  0-3 history pages, big-endian
 * CD  0-3 newest glucose page, big-endian; 5 how many glucose pages; 7 how many ISIG pages; all one byte further on
 *     where the answer has nine bytes
 * CE  0: 3 normal; bolus running; suspended
 * </pre>
 */
final class StatusReplies {

    private StatusReplies() {}

    /** Empty when the answer is none of these, or too short. */
    static List<DeviceEvent> read(Reply reply, Origin origin, Generation generation) {
        return switch (reply.code()) {
            case Reply.CLOCK ->
                reply.clock()
                        .<List<DeviceEvent>>map(time -> List.of(new Status(origin, Status.CLOCK, time.toString())))
                        .orElse(List.of());
            case 0x71 -> List.of(new Status(origin, "pumpId", reply.text()));
            case 0x72 -> reply.has(3) ? battery(reply, origin) : List.of();
            case 0x73 -> reservoir(reply, origin, generation);
            case 0x74 -> List.of(new Status(origin, "firmware", reply.text()));
            case 0x8D -> List.of(new Status(origin, "model", reply.text()));
            case 0x9D ->
                reply.has(4) ? List.of(new Status(origin, "historyPage", String.valueOf(reply.u32(0)))) : List.of();
            case 0xCD -> reply.has(8) ? glucosePages(reply, origin, reply.payload().length == 9 ? 1 : 0) : List.of();
            case 0xCE -> reply.has(3) ? pumpStatus(reply, origin) : List.of();
            default -> List.of();
        };
    }

    private static List<DeviceEvent> battery(Reply reply, Origin origin) {
        return List.of(
                new Status(origin, "battery", reply.u8(0) == 0 ? "normal" : "low"),
                new Status(origin, "batteryVolts", String.valueOf(reply.u16(1) / 100.0)));
    }

    private static List<DeviceEvent> reservoir(Reply reply, Origin origin, Generation generation) {
        boolean large = generation.hasLargeRecords();
        if (!reply.has(large ? 4 : 2)) {
            return List.of();
        }
        double units = large ? reply.u16(2) / 40.0 : reply.u16(0) / 10.0;
        return List.of(new Status(origin, "reservoirUnits", String.valueOf(units)));
    }

    private static List<DeviceEvent> glucosePages(Reply reply, Origin origin, int at) {
        return List.of(
                new Status(origin, "glucosePage", String.valueOf(reply.u32(at))),
                new Status(origin, "glucosePages", String.valueOf(reply.u8(at + 5))),
                new Status(origin, "isigPages", String.valueOf(reply.u8(at + 7))));
    }

    private static List<DeviceEvent> pumpStatus(Reply reply, Origin origin) {
        return List.of(
                new Status(origin, "pump", reply.u8(0) == 3 ? "normal" : String.valueOf(reply.u8(0))),
                new Status(origin, "bolusRunning", String.valueOf(reply.u8(1) != 0)),
                new Status(origin, "suspended", String.valueOf(reply.u8(2) != 0)));
    }
}
