package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.islet.capture.CaptureStored;
import org.islet.capture.NotItsTurn;
import org.islet.capture.ReadingCutOff;
import org.islet.platform.StorageFull;
import org.islet.platform.TooBusy;

/**
 * One attempt to have an upload read. Whatever ends it, an error of the machine's like any other, is noted and goes no
 * further: whoever uploaded holds a receipt, and others wait behind.
 */
@ApplicationScoped
class ReadingAttempt {

    private static final System.Logger LOG = System.getLogger(ReadingAttempt.class.getName());

    @Inject
    private Attempts attempts;

    @Inject
    private Event<CaptureStored> stored;

    void make(CaptureStored attempt) {
        try {
            stored.fire(attempt);
        } catch (NotItsTurn | StorageFull | TooBusy later) {
            attempts.postpone(attempt);
        } catch (RuntimeException | Error broken) {
            LOG.log(
                    Level.ERROR,
                    "Capture " + attempt.capture() + " is not read yet: "
                            + broken.getClass().getName());
            attempts.failed(attempt, String.valueOf(ReadingCutOff.by(broken).getMessage()));
        }
    }
}
