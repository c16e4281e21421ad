package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;

/** Short ways to ask the decoder about some bytes. */
final class Bytes {

    private Bytes() {}

    static Decoded decode(String model, CapturePart... parts) {
        try {
            return new ParadigmDecoder()
                    .decode(RawCapture.ofParts(List.of(parts)).withModel(model));
        } catch (UnreadableCapture unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** History records one behind the other, spaces allowed. */
    static Decoded records(String model, String hex) {
        return decode(model, part("history-record", Hex.parse(hex)));
    }

    /** The one event the records say. */
    static <E extends DeviceEvent> E only(Class<E> type, String model, String hex) {
        List<DeviceEvent> events = records(model, hex).events();
        if (events.size() != 1) {
            throw new AssertionError("Not one event but " + events);
        }
        return type.cast(events.get(0));
    }

    static DeviceEvent sensorRecord(String hex) {
        return decode("522", part("sensor-record", Hex.parse(hex))).events().get(0);
    }

    static List<DeviceEvent> reply(String model, String code, String hex) {
        return decode(model, part("reply-" + code, Hex.parse(hex))).events();
    }

    /** A page that starts with these bytes and ends with its checksum. */
    static CapturePart page(String kind, String hex) {
        byte[] page = new byte[PageChecksum.PAGE];
        byte[] start = Hex.parse(hex);
        System.arraycopy(start, 0, page, 0, start.length);
        PageChecksum.write(page);
        return part(kind, page);
    }

    static CapturePart part(String kind, byte[] bytes) {
        return new CapturePart(kind, "", bytes, 0, 0);
    }

    /** An ISIG page of 20.01 nA everywhere. */
    static byte[] isig() {
        byte[] page = new byte[PageChecksum.ISIG_PAGE];
        for (int at = 0; at < 2044; at += 2) {
            page[at] = (byte) 0xD1;
            page[at + 1] = 0x07;
        }
        PageChecksum.writeIsig(page);
        return page;
    }
}
