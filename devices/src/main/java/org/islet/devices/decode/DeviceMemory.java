package org.islet.devices.decode;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.phrase.Phrase;

/** How much a meter, a reader or a pump can have to say; what is larger is no download of one, and is not taken into memory. */
public final class DeviceMemory {

    /** Two thousand results as hex digits, each in its own report of the cable, are an eighth of this. */
    public static final int MOST_BYTES = 4 << 20;

    private DeviceMemory() {}

    public static boolean isExceededBy(RawCapture capture) {
        return capture.size() > MOST_BYTES;
    }

    public static void refuseMore(RawCapture capture) throws UnreadableCapture {
        if (isExceededBy(capture)) {
            throw new UnreadableCapture(Phrase.of("device-memory", capture.size(), MOST_BYTES >> 20));
        }
    }
}
