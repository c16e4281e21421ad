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
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;

/** One capture to events, in one transaction with the word that it is done. */
@ApplicationScoped
class CaptureDecoding {

    @Inject
    private CaptureService captures;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

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
        Capture capture = captures.find(patient, stored.capture());
        Optional<Reading> before = captures.reading(patient, capture.id());
        EventArchive.Counts counts = before.filter(CaptureDecoding::stillHolds)
                .map(reading -> new EventArchive.Counts(0, reading.events(), 0))
                .orElseGet(() -> before.isPresent() || zones.isOutdated(patient)
                        ? rebuilding.withAll(patient, capture)
                        : ingestion.ingest(patient, capture));
        Reading reading = captures.reading(patient, capture.id()).orElseThrow();
        decoded.fire(new CaptureDecoded(
                patient,
                stored.upload(),
                reading.family(),
                reading.isReadable(),
                counts.added(),
                counts.alreadyThere(),
                counts.replaced()));
    }

    /** The same bytes, read by the same decoder, say the same. */
    private static boolean stillHolds(Reading reading) {
        int version = reading.family()
                .flatMap(Families.catalogue()::byId)
                .map(DeviceFamily::decoder)
                .map(decoder -> decoder.version())
                .orElse(Ingestion.NO_DECODER);
        return reading.isReadable() && reading.holdsFor(version);
    }
}
