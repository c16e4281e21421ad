package org.islet.record.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.TooBusy;

/** Telling an archive again holds a core and a file: one person at a time on a portal, in the order they came. */
@ApplicationScoped
class DeletionTurns {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turn = new Semaphore(1, true);

    <T> T take(Supplier<T> work) {
        if (!hasCome()) {
            throw new TooBusy(Phrase.of("too-busy.deletions", TooBusy.SECONDS));
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean hasCome() {
        try {
            return turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
