package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.islet.devices.upload.UploadState;
import org.islet.patient.PatientId;
import org.islet.platform.background.Background;
import org.islet.upload.reading.HeavyUploads;
import org.islet.upload.reading.LightUploads;
import org.islet.upload.reading.UploadWeight;

/** Calls whoever reads what was received and committed; any portal may be the one that does. */
@ApplicationScoped
class ReadingCall {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORTEST_LOOK = Duration.ofMillis(20);
    private static final Duration LONGEST_LOOK = Duration.ofMillis(500);

    @Inject
    private Background background;

    @Inject
    private UploadSessions sessions;

    /** It begins now, or after what is read already; nobody waits for it. */
    void wake(long size) {
        background.ring(UploadWeight.of(size) == UploadWeight.HEAVY ? HeavyUploads.class : LightUploads.class);
    }

    /** The same for somebody who looks at a page: what is light is most often read before they have blinked. */
    Upload wakeAndWait(PatientId patient, UUID upload, long size) {
        wake(size);
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration look = SHORTEST_LOOK;
        Upload found = sessions.find(patient, upload);
        while (found.state() == UploadState.RECEIVED
                && UploadWeight.of(size) == UploadWeight.LIGHT
                && System.nanoTime() < end) {
            LockSupport.parkNanos(look.toNanos());
            look = look.compareTo(LONGEST_LOOK) < 0 ? look.multipliedBy(2) : LONGEST_LOOK;
            found = sessions.find(patient, upload);
        }
        return found;
    }
}
