package org.islet.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.TooBusy;
import org.islet.reports.interpretation.FilesWithin;

/** Opening a workbook to show a row of it takes as much memory as reading it: one at a time on a portal. */
@ApplicationScoped
class OpenedFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turn = new Semaphore(1, true);

    /** As {@link FilesWithin#at}; throws {@link TooBusy}. */
    Optional<CapturePart> at(CapturePart whole, int place) {
        if (!hasCome()) {
            throw new TooBusy(Phrase.of("too-busy.files", TooBusy.SECONDS));
        }
        try {
            return FilesWithin.at(whole, place);
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
