package org.islet.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that holds a core or much memory: one at a time on a portal, in the order people came, for as long as they wait. */
public final class Turn {

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;
    private final Supplier<TooBusy> refusal;

    /** @param refusal what is said to who waited in vain */
    public Turn(Duration patience, Supplier<TooBusy> refusal) {
        this.patience = patience;
        this.refusal = refusal;
    }

    /** Throws {@link TooBusy} where the turn did not come in time. */
    public <T> T take(Supplier<T> work) {
        if (!hasCome()) {
            throw refusal.get();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean hasCome() {
        try {
            return turn.tryAcquire(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
