package org.islet.devices.phrase;

import java.util.List;

/**
 * Something to be said to a person: the key of a sentence and what stands in its places, in no language yet.
 *
 * @param arguments text as it is, whole and decimal numbers, dates and times, and phrases, which are said in the same
 *     language as the sentence around them
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A phrase has a key");
        }
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
