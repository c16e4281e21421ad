package org.islet.reports.compose;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.islet.reports.model.Period;
import org.islet.reports.timeline.PlacedEvent;

/** All that was recorded in a period, in the order of time, what cannot be right too; of one moment by its kind. */
public final class Recorded {

    private static final Comparator<PlacedEvent> ORDER = Comparator.comparing(Recorded::at)
            .thenComparing(event -> EventWords.what(event.event()).key())
            .thenComparing(event -> event.event().source().file())
            .thenComparing(event -> event.event().source().position());

    private Recorded() {}

    public static List<PlacedEvent> in(Period period, Stream<PlacedEvent> events) {
        Instant start = period.start();
        Instant end = period.end();
        return events.filter(event -> event.at().isPresent())
                .filter(event -> !at(event).isBefore(start) && at(event).isBefore(end))
                .sorted(ORDER)
                .toList();
    }

    private static Instant at(PlacedEvent event) {
        return event.at().orElseThrow();
    }
}
