package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.islet.patient.PatientId;
import org.islet.platform.Background;

/** What is read while its sender waits, and what is read in its turn. */
@ApplicationScoped
class Turns {

    private static final System.Logger LOG = System.getLogger(Turns.class.getName());

    private static final int READ_AT_ONCE = 3;

    private final Semaphore atOnce = new Semaphore(READ_AT_ONCE);

    @Inject
    private Attempts attempts;

    @Inject
    private ReadingAttempt attempt;

    @Inject
    private Background background;

    /** Reads a light upload now if there is room, and has every other read in its turn. */
    void read(PatientId patient, UUID upload, long size) {
        if (UploadWeight.of(size) == UploadWeight.HEAVY) {
            background.ring(HeavyUploads.class);
        } else if (atOnce.tryAcquire()) {
            try {
                readNow(patient, upload);
            } finally {
                atOnce.release();
            }
        } else {
            background.ring(LightUploads.class);
        }
    }

    /** Whatever fails here is tried again later and never reaches the one who uploaded: they hold a receipt. */
    private void readNow(PatientId patient, UUID upload) {
        try {
            attempts.begin(patient, upload).ifPresent(attempt::make);
        } catch (RuntimeException | Error later) {
            LOG.log(
                    Level.ERROR,
                    "Upload " + upload + " is read later: " + later.getClass().getName());
        }
    }
}
