package org.islet.devices.decode;

import org.islet.devices.capture.RawCapture;

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
            throw new UnreadableCapture("These %d bytes are more than the device can remember (%d MiB are accepted). "
                            .formatted(capture.size(), MOST_BYTES >> 20)
                    + "Check that the file is the one you mean, or read the device again.");
        }
    }
}
