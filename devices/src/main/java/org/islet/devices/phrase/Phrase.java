package org.islet.devices.phrase;

import java.util.List;

/**
 * Something to be said to a person: the key of a sentence and what stands in its places, in no language yet.
 *
 * @param arguments text as it is, whole and decimal numbers, dates and times, and phrases, which are said in the same
 *     language as the sentence around them
 */
public record Phrase(String key, List<Object> arguments) {

    private static final String IN_ENGLISH = "in-english";

    public Phrase {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A phrase has a key");
        }
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** A sentence that nobody has put into other languages. */
    public static Phrase inEnglish(String sentence) {
        return of(IN_ENGLISH, sentence);
    }

    /** Whether it, or a part of it, is English to every reader. */
    public boolean isOnlyInEnglish() {
        return key.equals(IN_ENGLISH)
                || arguments.stream().anyMatch(argument -> argument instanceof Phrase inner && inner.isOnlyInEnglish());
    }
}
