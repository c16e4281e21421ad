package org.islet.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.islet.account.Caller;
import org.islet.account.CodeHolder;
import org.islet.reports.model.Period;

/**
 * How many reports are made at once: as many as the heap holds. Long ones wait for long ones only, so that a fortnight
 * never waits behind somebody's year.
 */
@ApplicationScoped
class Turns {

    private static final long SHORT_DAYS = 31;

    /** What a year in a report takes at most, with one reading a minute, and what a month takes. */
    private static final long HEAP_OF_A_LONG_ONE = 192L << 20;

    private static final long HEAP_OF_A_SHORT_ONE = 32L << 20;

    private final Lane shortOnes = new Lane(places(HEAP_OF_A_SHORT_ONE, 4), 160, Duration.ofSeconds(20));
    private final Lane longOnes = new Lane(places(HEAP_OF_A_LONG_ONE, 1), 64, Duration.ofSeconds(60));

    @Inject
    private Caller caller;

    <T> T take(Period period, Supplier<T> work) {
        Lane lane = period.days() > SHORT_DAYS ? longOnes : shortOnes;
        lane.enter(caller.holder().<Object>map(CodeHolder::code).orElseGet(caller::account));
        try {
            return work.get();
        } finally {
            lane.leave();
        }
    }

    private static int places(long heapOfOne, int aProcessor) {
        long byHeap = Runtime.getRuntime().maxMemory() / heapOfOne;
        long byProcessors = (long) aProcessor * Runtime.getRuntime().availableProcessors();
        return (int) Math.max(1, Math.min(byHeap, byProcessors));
    }
}
