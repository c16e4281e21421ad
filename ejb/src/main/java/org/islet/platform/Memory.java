package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;

/** Whether the heap is full even right after garbage was collected, for so long that only a new start helps. */
@ApplicationScoped
public class Memory {

    private static final double FULL = 0.97;
    private static final Duration LONG = Duration.ofMinutes(2);

    private volatile long lastRoomy = System.nanoTime();

    /** Known as well as it is asked: who asks each few seconds knows it to those seconds. */
    public boolean isExhaustedForLong() {
        long now = System.nanoTime();
        if (!isFull()) {
            lastRoomy = now;
        }
        return now - lastRoomy > LONG.toNanos();
    }

    private static boolean isFull() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .map(MemoryPoolMXBean::getCollectionUsage)
                .anyMatch(Memory::isFull);
    }

    /** A pool that was never collected has no such usage. */
    private static boolean isFull(MemoryUsage afterCollection) {
        return afterCollection != null
                && afterCollection.getMax() > 0
                && afterCollection.getUsed() > FULL * afterCollection.getMax();
    }
}
