package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureDecoded;
import org.islet.capture.CaptureService;
import org.islet.capture.CaptureStored;
import org.islet.capture.Reading;
import org.islet.patient.PatientId;

/** One capture to events, in one transaction with the word that it is done. */
@ApplicationScoped
class CaptureDecoding {

    @Inject
    private CaptureService captures;

    @Inject
    private EventArchive archive;

    @Inject
    private Ingestion ingestion;

    @Inject
    private Rebuilding rebuilding;

    @Inject
    private Event<CaptureDecoded> decoded;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void decode(CaptureStored stored) {
        PatientId patient = stored.patient();
        archive.lock(patient);
        rebuilding.follow(patient);
        EventArchive.Counts counts = read(patient, captures.find(patient, stored.capture()));
        Reading reading = captures.reading(patient, stored.capture()).orElseThrow();
        decoded.fire(new CaptureDecoded(
                patient,
                stored.upload(),
                reading.family(),
                reading.isReadable(),
                counts.added(),
                counts.alreadyThere(),
                counts.replaced()));
    }

    /**
     * The same bytes say the same, unless somebody gave another answer about them or nobody could read them. That the
     * decoder has learned since is no reason: what it would change is shown first, by {@link Redecoding}.
     */
    private EventArchive.Counts read(PatientId patient, Capture capture) {
        Optional<Reading> before = captures.reading(patient, capture.id()).filter(Reading::isReadable);
        if (before.isEmpty()) {
            return ingestion.ingest(patient, capture);
        }
        return before.get().isOutdated()
                ? rebuilding.withAll(patient, capture)
                : new EventArchive.Counts(0, before.get().events(), 0);
    }
}
