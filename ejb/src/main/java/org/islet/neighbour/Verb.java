package org.islet.neighbour;

import java.util.Locale;

/** What a program wants done with records: {@code POST} and {@code PUT} tell, {@code PATCH} and {@code DELETE} change. */
public enum Verb {
    POST,
    PUT,
    PATCH,
    DELETE;

    /** The kind of part it is in a capture; the Nightscout family reads it. */
    String kind() {
        return "sent-" + name().toLowerCase(Locale.ROOT);
    }
}
