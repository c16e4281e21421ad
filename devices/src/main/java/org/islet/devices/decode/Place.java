package org.islet.devices.decode;

import java.util.Optional;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** Where in a capture something is, as it is said to a person, who counts files and lines from 1. */
public final class Place {

    private Place() {}

    /** A line or a byte; empty where neither is known. */
    public static Optional<Phrase> within(Source source) {
        if (source.line().isPresent()) {
            return Optional.of(Phrase.of("place.line", source.line().getAsInt()));
        }
        return source.offset().isPresent()
                ? Optional.of(Phrase.of("place.byte", source.offset().getAsInt()))
                : Optional.empty();
    }

    /** @param file its place in the order given, from 0 */
    public static Phrase ofFile(int file) {
        return Phrase.of("place.file", file + 1);
    }

    public static Phrase ofLine(Phrase file, int line) {
        return Phrase.of("place.file-part", file, Phrase.of("place.line", line));
    }

    /** As within the one file most captures are; with its file where it lies in another than the first. */
    public static Optional<Phrase> beyondTheFirst(Source source) {
        return source.file() == 0 ? within(source) : Optional.of(of(source));
    }

    /** With its file, and the first byte where nothing else is known. */
    public static Phrase of(Source source) {
        return Phrase.of(
                "place.file-part", ofFile(source.file()), within(source).orElseGet(() -> Phrase.of("place.byte", 0)));
    }
}
