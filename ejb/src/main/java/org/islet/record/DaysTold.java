package org.islet.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.islet.capture.DaySpan;
import org.jspecify.annotations.Nullable;

/** From which day to which a capture tells what happened; what has no place in time sets no limit. */
final class DaysTold {

    private @Nullable DaySpan span;

    void add(KeptEvent kept) {
        if (kept.at().isPresent() && News.is(kept.event())) {
            StreamDay.clockOf(kept.event()).map(LocalDateTime::toLocalDate).ifPresent(this::add);
        }
    }

    private void add(LocalDate day) {
        span = span == null ? new DaySpan(day, day) : span.and(day);
    }

    Optional<DaySpan> span() {
        return Optional.ofNullable(span);
    }
}
