package org.islet.record.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.ReadingCutOff;
import org.islet.patient.PatientId;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.BeingPlacedAgain;
import org.islet.record.archive.EventArchive;
import org.islet.record.replay.ForgottenCapture;
import org.islet.record.replay.Replay;
import org.islet.record.replay.ReplayedArchive;
import org.islet.upload.deletion.DeletedUpload;
import org.islet.upload.deletion.DeletedUploads;
import org.islet.upload.deletion.HeldUpload;
import org.islet.upload.deletion.UploadBeingRead;

/**
 * Deletes one upload: the archive is told from the captures that remain, as by every {@link Replay}. The telling holds
 * up nobody; the archive is locked only to compare and to write, and nothing is written where something came between.
 */
@ApplicationScoped
class UploadDeletion {

    /** The captures that remain, told again, and how all were read before. */
    private record Remaining(Capture gone, Map<CaptureId, DecodeResult> before, ReplayedArchive telling) {}

    @Inject
    private DeletedUploads uploads;

    @Inject
    private Captures captures;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Replay retelling;

    @Inject
    private CaptureRemoval removal;

    @Inject
    private AuditLines audit;

    /** What would go; nothing is changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Loss look(PatientId patient, UUID upload) {
        try {
            HeldUpload seen = seen(patient, upload);
            Optional<Capture> capture = captureOf(patient, seen);
            int told = capture.flatMap(kept -> captures.reading(patient, kept.id()))
                    .map(DecodeResult::events)
                    .orElse(0);
            return capture.flatMap(kept -> remaining(patient, seen, kept))
                    .map(remaining -> loss(patient, seen, remaining, told))
                    .orElseGet(() -> Losses.none(seen, told));
        } catch (Error broken) {
            throw ReadingCutOff.by(broken); // a transaction is not rolled back for an error
        }
    }

    private Loss loss(PatientId patient, HeldUpload seen, Remaining remaining, int told) {
        var forgotten = new ForgottenCapture(remaining.gone().id());
        retelling.compareWithout(patient, remaining.telling(), forgotten);
        return Losses.of(seen, forgotten, told, zones.of(patient));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DeletedUpload delete(PatientId patient, UUID upload, AccountId by) {
        try {
            HeldUpload seen = seen(patient, upload);
            Optional<Capture> capture = captureOf(patient, seen);
            Optional<Remaining> remaining = capture.flatMap(kept -> remaining(patient, seen, kept));
            if (!archive.lockSoon(patient)) {
                throw new UploadBeingRead();
            }
            HeldUpload held = uploads.hold(patient, seen);
            if (held.sameBytes() != seen.sameBytes()) {
                throw new UploadBeingRead();
            }
            Optional<String> family = capture.flatMap(kept -> captures.reading(patient, kept.id()))
                    .flatMap(DecodeResult::family);
            remaining.ifPresent(told -> write(patient, told));
            capture.filter(kept -> held.sameBytes() == 0).ifPresent(kept -> removal.remove(patient, kept.id()));
            DeletedUpload line = uploads.delete(patient, held, family, by);
            audit.record(patient, AuditAct.of("deleted-upload"));
            return line;
        } catch (Error broken) {
            throw ReadingCutOff.by(broken); // a transaction is not rolled back for an error
        }
    }

    private HeldUpload seen(PatientId patient, UUID upload) {
        HeldUpload seen = uploads.look(patient, upload);
        if (seen.isBeingRead()) {
            throw new UploadBeingRead();
        }
        return seen;
    }

    private Optional<Capture> captureOf(PatientId patient, HeldUpload upload) {
        return upload.isReceived() ? captures.ofHash(patient, upload.sha256()) : Optional.empty();
    }

    /** Empty where nothing is told from its bytes, or others brought them, too. */
    private Optional<Remaining> remaining(PatientId patient, HeldUpload upload, Capture gone) {
        Map<CaptureId, DecodeResult> before = captures.readings(patient);
        DecodeResult reading = before.get(gone.id());
        if (upload.sameBytes() > 0 || reading == null || !reading.isReadable()) {
            return Optional.empty();
        }
        if (zones.isOutdated(patient)) {
            throw new BeingPlacedAgain();
        }
        return Optional.of(new Remaining(
                gone,
                before,
                retelling.tell(
                        patient, capture -> !capture.id().equals(gone.id()) && before.containsKey(capture.id()))));
    }

    private void write(PatientId patient, Remaining told) {
        captures.holdStill(patient);
        if (!told.before().equals(captures.readings(patient)) || zones.isOutdated(patient)) {
            throw new UploadBeingRead();
        }
        removal.tell(patient, told.gone().id(), told.telling());
    }
}
