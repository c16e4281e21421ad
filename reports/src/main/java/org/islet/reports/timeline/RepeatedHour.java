package org.islet.reports.timeline;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The events of one stream in one hour that happens twice: where the clock turned back among them. */
final class RepeatedHour {

    private static final int NOWHERE = -1;

    private @Nullable LocalDateTime before;
    private int seen;
    private int asked;
    /** The first event earlier than the one listed before it; that is a turn where the oldest are listed first. */
    private int firstFall = NOWHERE;
    /** The last event earlier than the one listed behind it; that is a turn where the newest are listed first. */
    private int lastRise = NOWHERE;

    void see(LocalDateTime wall) {
        if (before != null && wall.isBefore(before) && firstFall == NOWHERE) {
            firstFall = seen;
        }
        if (before != null && wall.isAfter(before)) {
            lastRise = seen - 1;
        }
        before = wall;
        seen++;
    }

    /** Asked of one event after the other. */
    boolean isNextInSecondPass(boolean isNewestFirst) {
        int index = asked++;
        return isNewestFirst ? index <= lastRise : firstFall != NOWHERE && index >= firstFall;
    }
}
