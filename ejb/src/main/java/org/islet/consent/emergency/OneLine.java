package org.islet.consent.emergency;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** Words that somebody typed, on one line and of a length. */
final class OneLine {

    private OneLine() {}

    /** @param tooLong the key of the sentence that says how many characters fit */
    static Optional<String> of(Optional<String> typed, int longest, String tooLong) {
        Optional<String> line =
                typed.map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip()).filter(text -> !text.isEmpty());
        if (line.filter(text -> text.length() > longest).isPresent()) {
            throw new UnacceptableValue(Phrase.of(tooLong, longest));
        }
        return line;
    }
}
