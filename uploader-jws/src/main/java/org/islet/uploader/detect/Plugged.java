package org.islet.uploader.detect;

import java.util.List;

/**
 * What is plugged in now, of all we know.
 *
 * @param readable what can be read
 * @param unreadable what cannot, and what to bring instead
 */
public record Plugged(List<ConnectedDevice> readable, List<Unreadable> unreadable) {

    public Plugged {
        readable = List.copyOf(readable);
        unreadable = List.copyOf(unreadable);
    }
}
