package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.islet.devices.event.Basal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.InsulinUnits;

/** What a pump that does not record its basal rates answers of its standard pattern, and that it is the one in use. */
final class EncodedProfile {

    private static final int SLOT = 3;
    private static final int SETTINGS = 21;
    private static final byte END = 0x3F;

    private EncodedProfile() {}

    /** The answer to "standard basal pattern", from the rates that began; a clock that was set may have begun one late. */
    static byte[] standardPattern(List<? extends DeviceEvent> memory) {
        NavigableMap<Integer, Basal> segments = new TreeMap<>();
        for (DeviceEvent event : memory) {
            if (event instanceof Basal basal && basal.kind() == Basal.Kind.SCHEDULED) {
                segments.merge(
                        basal.segment().orElse(0),
                        basal,
                        (one, other) -> halfHour(one) <= halfHour(other) ? one : other);
            }
        }
        byte[] reply = new byte[SLOT * (segments.size() + 1)];
        int at = 0;
        for (Basal segment : segments.values()) {
            int fortieths = RecordBytes.fortieths(segment.rate().orElse(InsulinUnits.NONE));
            reply[at] = (byte) fortieths;
            reply[at + 1] = (byte) (fortieths >> 8);
            reply[at + 2] = (byte) halfHour(segment);
            at += SLOT;
        }
        reply[at + 2] = END;
        return reply;
    }

    private static int halfHour(Basal basal) {
        return basal.time().wallClock().orElseThrow().toLocalTime().toSecondOfDay() / 1800;
    }

    /** The answer to "settings": 10 U at most at once, 2 U/h at most, the standard pattern, insulin that acts for four hours. */
    static byte[] settings() {
        return new RecordBytes(0, SETTINGS)
                .or(5, 100)
                .u16(6, 2 * 40)
                .or(13, 1)
                .or(17, 4)
                .bytes();
    }
}
