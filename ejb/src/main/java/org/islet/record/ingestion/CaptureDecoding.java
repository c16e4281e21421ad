package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.islet.capture.Capture;
import org.islet.capture.CaptureDecoded;
import org.islet.capture.CaptureStored;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.NotItsTurn;
import org.islet.capture.ReadingCutOff;
import org.islet.patient.PatientId;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.EventArchive;
import org.islet.record.interpretation.InterpretedCapture;
import org.islet.record.redecoding.Redecoding;

/** One capture to events, in one transaction with the word that it is done. */
@ApplicationScoped
public class CaptureDecoding {

    @Inject
    private Captures captures;

    @Inject
    private EventArchive archive;

    @Inject
    private Ingestion ingestion;

    @Inject
    private ImmediateReplay rebuilding;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaptureDecoded> decoded;

    /** An error is an exception here like any other: a transaction is not rolled back for an error. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decode(CaptureStored stored) {
        try {
            decodeNow(stored);
        } catch (Error broken) {
            throw ReadingCutOff.by(broken);
        }
    }

    /** ReplayedArchive takes long and holds up nobody; the archive is locked to write. */
    private void decodeNow(CaptureStored stored) {
        PatientId patient = stored.patient();
        Capture capture = captures.find(patient, stored.capture());
        ZoneId zone = zones.of(patient);
        Optional<InterpretedCapture> told = readBefore(patient, capture).isPresent()
                ? Optional.empty()
                : Optional.of(ingestion.tell(patient, capture, Duration.between(clock.instant(), stored.until())));
        if (!archive.lockSoon(patient) || !zone.equals(zones.of(patient)) || !captures.isStill(patient, capture)) {
            throw new NotItsTurn();
        }
        rebuilding.follow(patient);
        EventArchive.Counts counts = write(patient, capture, told);
        DecodeResult reading = captures.reading(patient, capture.id()).orElseThrow();
        decoded.fire(new CaptureDecoded(
                patient,
                stored.upload(),
                reading.family(),
                reading.isReadable(),
                counts.added(),
                counts.alreadyThere(),
                counts.replaced()));
    }

    private Optional<DecodeResult> readBefore(PatientId patient, Capture capture) {
        return captures.reading(patient, capture.id()).filter(DecodeResult::isReadable);
    }

    /**
     * The same bytes say the same, unless somebody gave another answer about them or nobody could read them. That the
     * decoder has learned since is no reason: what it would change is shown first, by {@link Redecoding}.
     */
    private EventArchive.Counts write(PatientId patient, Capture capture, Optional<InterpretedCapture> told) {
        Optional<DecodeResult> before = readBefore(patient, capture);
        if (before.isEmpty()) {
            return ingestion.ingest(patient, told.orElseThrow(NotItsTurn::new));
        }
        return before.get().isOutdated()
                ? rebuilding.withAll(patient, capture)
                : new EventArchive.Counts(0, before.get().events(), 0);
    }
}
