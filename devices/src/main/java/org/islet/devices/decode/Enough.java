package org.islet.devices.decode;

import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/**
 * Thrown by who listens to a decoder and takes no more; {@link BoundedDecoding} makes the refusal of it that a person
 * reads.
 */
public final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase whyAndRemedy;

    private Enough(Phrase whyAndRemedy) {
        super(DevicePhrases.inEnglish(whyAndRemedy), null, false, false);
        this.whyAndRemedy = whyAndRemedy;
    }

    static Enough ofEntries(long most) {
        return new Enough(Phrase.of("enough.entries", most));
    }

    static Enough ofTime(long entriesRead) {
        return new Enough(Phrase.of("enough.time", entriesRead));
    }

    public static Enough ofOneDay(int most) {
        return new Enough(Phrase.of("enough.day", most));
    }

    public static Enough ofClockChanges(int most) {
        return new Enough(Phrase.of("enough.clock-changes", most));
    }

    public static Enough ofMemory() {
        return new Enough(Phrase.of("enough.memory"));
    }

    /** A clause behind a place, then sentences: what is too much, and what to do. */
    Phrase whyAndRemedy() {
        return whyAndRemedy;
    }
}
