package org.islet.devices.decode;

import org.islet.devices.event.Source;

/**
 * Something in a capture that could not be read: where, what was skipped and why.
 *
 * @param standsFor how many problems it tells of; more than one where the rest of a kind is only counted
 */
public record Problem(Source source, String message, long standsFor) {

    public Problem(Source source, String message) {
        this(source, message, 1);
    }

    /** Something that was read, and is told as it is written, though it cannot be right. */
    public static Problem doubt(Source source, String why) {
        return new Problem(source, "Kept as it is written, but it cannot be right: " + why);
    }
}
