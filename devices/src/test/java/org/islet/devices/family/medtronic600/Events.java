package org.islet.devices.family.medtronic600;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;

/** Builds events as a pump would write them. */
final class Events {

    static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    private static final long NOON_SECONDS = 0x80000000L;
    /** What to add to the seconds of noon, as the pump writes it. */
    private static final String OFFSET = "b136e6c0";

    private Events() {}

    static String event(int type, String body) {
        return event(type, 0, 0, body);
    }

    /** {@code later}: seconds after noon. */
    static String event(int type, int source, long later, String body) {
        String packed = body.replace(" ", "");
        return "%02x%02x%02x%s%s".formatted(type, source, 11 + packed.length() / 2, time(later), packed);
    }

    /** Seconds and offset of a moment. */
    static String time(long later) {
        return "%08x%s".formatted(NOON_SECONDS + later, OFFSET);
    }

    static RawCapture capture(String... events) {
        var bytes = new ByteArrayOutputStream();
        for (String event : events) {
            bytes.writeBytes(Hex.parse(event));
        }
        return RawCapture.ofFile(bytes.toByteArray());
    }

    static Decoded decode(String... events) throws UnreadableCapture {
        return new HistoryDecoder().decode(capture(events));
    }

    static List<DeviceEvent> read(String... events) throws UnreadableCapture {
        Decoded decoded = decode(events);
        if (!decoded.problems().isEmpty()) {
            throw new AssertionError(decoded.problems());
        }
        return decoded.events();
    }
}
