package org.islet.capture;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.ServerPhrases;

/**
 * Something in a capture that could not be read, in no language yet.
 *
 * @param where byte 1022, or line 7, or file 2, line 7 where there are several; empty for the whole
 * @param phrase what was skipped and why
 */
public record CaptureProblem(Optional<Phrase> where, Phrase phrase) {

    public static CaptureProblem of(Problem problem) {
        return new CaptureProblem(Place.beyondTheFirst(problem.source()), problem.phrase());
    }

    public static CaptureProblem ofWhole(Phrase phrase) {
        return new CaptureProblem(Optional.empty(), phrase);
    }

    /** Empty for the whole. */
    public String place(Locale language) {
        return where.map(place -> ServerPhrases.say(place, language)).orElse("");
    }

    public String message(Locale language) {
        return ServerPhrases.say(phrase, language);
    }

    /** In English. */
    public String message() {
        return message(Locale.ENGLISH);
    }
}
