package org.islet.reports.exclusion;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;

/**
 * A stretch of time whose sensor readings are not to be counted. Nothing is taken away: they are kept and drawn.
 *
 * @param to the first moment that counts again
 * @param text what the person who marked it said of it; never empty words
 */
public record Exclusion(Instant from, Instant to, ExclusionReason reason, Optional<String> text) {

    public Exclusion {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A stretch of time ends after it begins");
        }
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** For a reader of glucose, who is not shown what anybody wrote. */
    public Exclusion withoutText() {
        return new Exclusion(from, to, reason, Optional.empty());
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether it has a moment in common with a stretch that ends before {@code before}. */
    boolean touches(Instant start, Instant before) {
        return from.isBefore(before) && start.isBefore(to);
    }

    /** Its part within a stretch of time it touches. */
    Exclusion within(Instant start, Instant before) {
        return new Exclusion(from.isBefore(start) ? start : from, to.isAfter(before) ? before : to, reason, text);
    }

    /** The reason, and what was said of it. */
    public Phrase named() {
        return text.map(words -> Phrase.of("exclusion.said", reason.named(), words))
                .orElseGet(reason::named);
    }
}
