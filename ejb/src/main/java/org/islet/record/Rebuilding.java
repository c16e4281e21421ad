package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.patient.PatientId;

/**
 * Tells a patient's archive again from the captures, in the order they came: after a move to another zone, a better
 * decoder, or another answer about a file.
 */
@ApplicationScoped
class Rebuilding {

    @Inject
    private CaptureService captures;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Ingestion ingestion;

    /** Decodes a capture, and again all that were decoded before it; the patient must be locked. */
    EventArchive.Counts withAll(PatientId patient, Capture asked) {
        return retell(patient, Optional.of(asked.id())).getOrDefault(asked.id(), EventArchive.Counts.NONE);
    }

    /** Places everything again if the patient has moved since it was placed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void followMove(PatientId patient) {
        archive.lock(patient);
        if (zones.isOutdated(patient)) {
            retell(patient, Optional.empty());
        }
    }

    /** What each capture brought. Captures nobody has decoded yet wait for their turn, but for the one asked for. */
    private Map<CaptureId, EventArchive.Counts> retell(PatientId patient, Optional<CaptureId> asked) {
        Map<CaptureId, EventArchive.Counts> counts = new HashMap<>();
        archive.clear(patient);
        for (Capture capture : captures.of(patient)) {
            if (asked.filter(capture.id()::equals).isPresent()
                    || captures.reading(patient, capture.id()).isPresent()) {
                counts.put(capture.id(), ingestion.ingest(patient, capture));
            }
        }
        return counts;
    }
}
