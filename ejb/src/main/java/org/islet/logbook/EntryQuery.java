package org.islet.logbook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * Which of a period's entries, and from where on.
 *
 * @param after the last one of the page before
 */
public record EntryQuery(boolean withWithdrawn, Optional<Place> after, int atMost) {

    public static final int LARGEST_PAGE = 500;

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,12})-([0-9a-f-]{36})");

    /** Where an entry stands in the list. */
    public record Place(Instant at, EntryId entry) {

        @Override
        public String toString() {
            return at.getEpochSecond() + "-" + entry;
        }
    }

    public EntryQuery {
        if (atMost < 1 || atMost > LARGEST_PAGE) {
            throw new UnacceptableValue(Phrase.of("logbook.page", LARGEST_PAGE));
        }
    }

    /** @param cursor as the page before said it */
    public static EntryQuery of(boolean withWithdrawn, Optional<String> cursor, int atMost) {
        return new EntryQuery(withWithdrawn, cursor.map(EntryQuery::place), atMost);
    }

    private static Place place(String cursor) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new UnacceptableValue(Phrase.of("unknown-cursor"));
        }
        return new Place(
                Instant.ofEpochSecond(Long.parseLong(parts.group(1))), new EntryId(UUID.fromString(parts.group(2))));
    }
}
