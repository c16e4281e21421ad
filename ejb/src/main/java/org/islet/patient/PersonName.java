package org.islet.patient;

import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** How a person is called, as they write it themselves; either part may be empty, never both. */
public record PersonName(String given, String family) {

    public static final int MAX_LENGTH = 100;

    public PersonName {
        given = tidy(given);
        family = tidy(family);
        if (given.isEmpty() && family.isEmpty()) {
            throw new UnacceptableValue(Phrase.of("person.name"));
        }
        if (given.length() > MAX_LENGTH || family.length() > MAX_LENGTH) {
            throw new UnacceptableValue(Phrase.of("person.name-long", MAX_LENGTH));
        }
    }

    /** Given name first, as in “Ada Example”. */
    public String full() {
        return (given + " " + family).strip();
    }

    /** Family name first, as lists are sorted: “Example, Ada”. */
    public String listed() {
        return given.isEmpty() || family.isEmpty() ? full() : family + ", " + given;
    }

    /** Control characters never belong to a name, and would break letters and pages. */
    private static String tidy(String part) {
        return part.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
