package org.islet.record.redecoding;

import java.util.List;
import java.util.OptionalInt;

/** Some former events, and where the next page begins, if there is one. */
public record FormerPage(List<FormerEvent> events, OptionalInt next) {

    public FormerPage {
        events = List.copyOf(events);
    }
}
