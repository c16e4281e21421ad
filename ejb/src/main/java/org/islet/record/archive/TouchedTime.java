package org.islet.record.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.event.GlucoseReading;
import org.islet.record.codec.ArchivedEvent;
import org.jspecify.annotations.Nullable;

/** The days of UTC whose readings may not be what they were: those of what was written, and of what stood there before. */
public final class TouchedTime {

    /** The sums of a day look at the readings of the days beside it. */
    private static final Duration NEIGHBOURS = Duration.ofDays(1);

    /** A run of days, first and last included. */
    public record Days(LocalDate first, LocalDate last) {}

    private final List<Days> runs = new ArrayList<>();

    /** Where the chunk's events lie; nothing where there is no chunk. */
    public void add(@Nullable DayBlock chunk) {
        if (chunk != null && chunk.first().isPresent()) {
            Instant first = chunk.first().get();
            runs.add(new Days(
                    day(first.minus(NEIGHBOURS)), day(chunk.last().orElse(first).plus(NEIGHBOURS))));
        }
    }

    /** The same, where there are readings among what is in it now. */
    public void add(@Nullable DayBlock chunk, List<ArchivedEvent> now) {
        if (now.stream().anyMatch(kept -> kept.event() instanceof GlucoseReading)) {
            add(chunk);
        }
    }

    /** Apart from each other, in the order of time. */
    public List<Days> runs() {
        List<Days> joined = new ArrayList<>();
        for (Days run : runs.stream().sorted(Comparator.comparing(Days::first)).toList()) {
            Days before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || run.first().isAfter(before.last().plusDays(1))) {
                joined.add(run);
            } else if (run.last().isAfter(before.last())) {
                joined.set(joined.size() - 1, new Days(before.first(), run.last()));
            }
        }
        return joined;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
