package org.islet.upload.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.islet.capture.CaptureStored;
import org.islet.capture.NotItsTurn;
import org.islet.capture.ReadingCutOff;
import org.islet.platform.Outage;
import org.islet.platform.StorageFull;
import org.islet.platform.TooBusy;
import org.islet.platform.rows.VisibleRows;

/**
 * One attempt to have an upload read. Whatever ends it, an error of the machine's like any other, is noted and goes no
 * further: whoever uploaded holds a receipt, and others wait behind.
 */
@ApplicationScoped
public class ReadingAttempt {

    private static final System.Logger LOG = System.getLogger(ReadingAttempt.class.getName());

    private final Set<CaptureStored> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    private Attempts attempts;

    @Inject
    private Event<CaptureStored> stored;

    /** @throws StorageFull where nothing can be read until somebody makes room; the attempt does not count */
    public void make(CaptureStored attempt) {
        underWay.add(attempt);
        try {
            VisibleRows.ofPatient(attempt.patient().value()).run(() -> stored.fire(attempt));
        } catch (NotItsTurn | TooBusy later) {
            attempts.postpone(attempt);
        } catch (RuntimeException | Error broken) {
            failed(attempt, broken);
        } finally {
            underWay.remove(attempt);
        }
    }

    private void failed(CaptureStored attempt, Throwable broken) {
        if (Outage.behind(broken).filter(outage -> outage == Outage.FULL).isPresent()) {
            attempts.giveBack(attempt);
            throw new StorageFull();
        }
        LOG.log(
                Level.ERROR,
                "Capture " + attempt.capture() + " is not read yet: "
                        + broken.getClass().getName());
        attempts.failed(attempt, ReadingCutOff.by(broken).phrase().key());
    }

    /** The portal stops: what is under way here is no failure of the files'. */
    public void giveBackAll() {
        underWay.forEach(attempts::giveBack);
    }
}
