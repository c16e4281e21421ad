package org.islet.devices.decode;

import java.util.Locale;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/**
 * Something in a capture that could not be read: where, what was skipped and why.
 *
 * @param standsFor how many problems it tells of; more than one where the rest of a kind is only counted
 */
public record Problem(Source source, Phrase phrase, long standsFor) {

    public Problem(Source source, Phrase phrase) {
        this(source, phrase, 1);
    }

    /** Something that was read, and is told as it is written, though it cannot be right. */
    public static Problem doubt(Source source, Phrase why) {
        return new Problem(source, Phrase.of("doubt", why));
    }

    /** In English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    public String message(Locale language) {
        return DevicePhrases.say(phrase, language);
    }
}
