package org.islet.record.archive;

import java.util.Optional;
import java.util.Set;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * Which of a period's events, and from where on.
 *
 * @param types the contract's words for kinds of events; none means all
 * @param cursor where the page before ended
 */
public record EventQuery(Set<String> types, Optional<String> cursor, int atMost) {

    public static final int LARGEST_PAGE = 10_000;

    public EventQuery {
        types = Set.copyOf(types);
        if (atMost < 1 || atMost > LARGEST_PAGE) {
            throw new UnacceptableValue(Phrase.of("events.page", LARGEST_PAGE));
        }
    }
}
