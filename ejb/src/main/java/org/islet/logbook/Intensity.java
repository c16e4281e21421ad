package org.islet.logbook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How hard somebody moved, by their own feeling. */
public enum Intensity {
    LIGHT,
    MODERATE,
    VIGOROUS;

    /** The word used in requests and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Intensity> ofWord(String word) {
        return Stream.of(values())
                .filter(intensity -> intensity.word().equals(word))
                .findFirst();
    }
}
