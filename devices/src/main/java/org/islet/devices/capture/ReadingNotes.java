package org.islet.devices.capture;

import java.util.Optional;

/**
 * What the program that read a device noted of the reading, beside the bytes.
 *
 * @param endedEarly why it ended before the device had told all, as the key of a phrase; empty where it went to the end,
 *     or the bytes themselves say so
 * @param isDemonstration a pretend device was read, and no person's
 */
public record ReadingNotes(Optional<String> endedEarly, boolean isDemonstration) {

    /** Nothing is to be noted. */
    public static final ReadingNotes NONE = new ReadingNotes(Optional.empty(), false);

    /** What stands before a pretend device's number, so that no reader and no list takes it for a real one. */
    private static final String PRETEND = "demonstration-";

    /** What a device is called by, where it may be a pretend one. */
    public static String serialOfPretend(String serial) {
        return isOfPretend(serial) ? serial : PRETEND + serial;
    }

    /** Whether nobody's device is called by that. */
    public static boolean isOfPretend(String serial) {
        return serial.startsWith(PRETEND);
    }

    ReadingNotes endedEarly(String why) {
        return new ReadingNotes(Optional.of(why), isDemonstration);
    }

    ReadingNotes ofDemonstration() {
        return new ReadingNotes(endedEarly, true);
    }
}
