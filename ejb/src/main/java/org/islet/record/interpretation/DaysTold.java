package org.islet.record.interpretation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.capture.DaySpan;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.News;
import org.islet.record.codec.StreamDay;
import org.jspecify.annotations.Nullable;

/** From which day to which a capture tells what happened; what has no place in time sets no limit. */
public final class DaysTold {

    private @Nullable DaySpan span;

    public void add(ArchivedEvent kept) {
        if (kept.at().isPresent() && News.is(kept.event())) {
            StreamDay.clockOf(kept.event()).map(LocalDateTime::toLocalDate).ifPresent(this::add);
        }
    }

    private void add(LocalDate day) {
        span = span == null ? new DaySpan(day, day) : span.and(day);
    }

    public Optional<DaySpan> span() {
        return Optional.ofNullable(span);
    }
}
