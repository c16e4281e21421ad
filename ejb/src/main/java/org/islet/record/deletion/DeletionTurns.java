package org.islet.record.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.TooBusy;
import org.islet.platform.Turn;

/** Telling an archive again holds a core and a file: one person at a time on a portal. */
@ApplicationScoped
class DeletionTurns {

    private final Turn turn =
            new Turn(Duration.ofSeconds(30), () -> new TooBusy(Phrase.of("too-busy.deletions", TooBusy.SECONDS)));

    <T> T take(Supplier<T> work) {
        return turn.take(work);
    }
}
