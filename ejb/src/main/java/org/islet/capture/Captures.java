package org.islet.capture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.CaptureHints;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** Captures and what was read of them, for the rooms that receive and decode them. */
@Stateless
public class Captures {

    @Inject
    private Sql sql;

    @Inject
    private CaptureVault vault;

    @Inject
    private DecodeResults readings;

    @Inject
    private Clock clock;

    /**
     * Keeps bytes for good. The same bytes of the same patient are one capture; when they come with other hints than
     * before, what was read of them is outdated.
     */
    public Capture keep(PatientId patient, NewCapture capture) {
        Optional<StoredCapture> known = stored(patient, capture.sha256());
        if (known.isPresent()) {
            return say(patient, known.get(), capture.hints(), capture.fileName());
        }
        var stored = new StoredCapture(patient, capture, clock.instant().truncatedTo(ChronoUnit.MICROS));
        sql.entities().persist(stored);
        sql.entities().flush();
        vault.store(patient, stored.view().id(), capture.content());
        return stored.view();
    }

    /** What a person says of a capture that is here; what was read of it is outdated where that is news. */
    public void hint(PatientId patient, CaptureId id, CaptureHints hints) {
        StoredCapture capture = stored(patient, id);
        say(patient, capture, hints, capture.view().fileName());
    }

    /** Who writes what a capture tells goes first, so that what they write is outdated, too. */
    private Capture say(PatientId patient, StoredCapture capture, CaptureHints hints, String fileName) {
        sql.entities().refresh(capture, LockModeType.PESSIMISTIC_WRITE);
        boolean isCalledOtherwise = capture.callAs(fileName);
        if (capture.hint(hints) || isCalledOtherwise) {
            readings.outdate(patient, capture.view().id());
        }
        return capture.view();
    }

    /**
     * Whether nobody has said anything else of a capture since it was looked at; until the caller's transaction ends,
     * nobody does.
     */
    public boolean isStill(PatientId patient, Capture seen) {
        StoredCapture capture = stored(patient, seen.id());
        sql.entities().refresh(capture, LockModeType.PESSIMISTIC_READ);
        return capture.view().equals(seen);
    }

    /** Until the caller's transaction ends, nobody says anything of a patient's captures. */
    public void holdStill(PatientId patient) {
        sql.run("SELECT 1 FROM capture WHERE patient_id = ? ORDER BY id FOR SHARE", statement -> {
            statement.setObject(1, patient.value());
            return statement.execute();
        });
    }

    /** The patient's capture with these bytes, if it was ever received. */
    public Optional<Capture> ofHash(PatientId patient, String sha256) {
        return stored(patient, sha256).map(StoredCapture::view);
    }

    /** The same for many; what is not here is left out. */
    public List<Capture> ofHashes(PatientId patient, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        return sql.entities()
                .createNamedQuery("StoredCapture.byHashes", StoredCapture.class)
                .setParameter("patient", patient.value())
                .setParameter("hashes", hashes)
                .getResultStream()
                .map(StoredCapture::view)
                .toList();
    }

    /** Whether these bytes are here, and what is said of them says nothing new. */
    public boolean holds(PatientId patient, String sha256, CaptureHints hints, String fileName) {
        return ofHash(patient, sha256)
                .filter(capture ->
                        hints.addNothingTo(capture.hints()) && !StoredCapture.saysMore(fileName, capture.fileName()))
                .isPresent();
    }

    private Optional<StoredCapture> stored(PatientId patient, String sha256) {
        return sql.entities()
                .createNamedQuery("StoredCapture.byHash", StoredCapture.class)
                .setParameter("patient", patient.value())
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    public Capture find(PatientId patient, CaptureId capture) {
        return stored(patient, capture).view();
    }

    private StoredCapture stored(PatientId patient, CaptureId capture) {
        return sql.entities()
                .createNamedQuery("StoredCapture.byId", StoredCapture.class)
                .setParameter("patient", patient.value())
                .setParameter("id", capture.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchCapture::new);
    }

    public byte[] bytes(PatientId patient, Capture capture) {
        return vault.bytes(patient, capture);
    }

    /** Takes a capture away, bytes and all. For the room that deletes, when nothing tells of it any more. */
    public void forget(PatientId patient, CaptureId capture) {
        sql.run("DELETE FROM capture WHERE patient_id = ? AND id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.value());
            return statement.executeUpdate();
        });
    }

    /** All of a patient's, in the order they were received. */
    public List<Capture> of(PatientId patient) {
        return sql.entities()
                .createNamedQuery("StoredCapture.all", StoredCapture.class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(StoredCapture::view)
                .toList();
    }

    /** Notes what decoding a capture gave, in the transaction that writes its events. */
    public void wasRead(PatientId patient, CaptureId capture, DecodeResult reading) {
        readings.replace(patient, capture, reading);
    }

    /** What decoding gave last; empty when it has not been decoded. */
    public Optional<DecodeResult> reading(PatientId patient, CaptureId capture) {
        return readings.find(patient, capture);
    }

    /** The same for many, with their problems; what has not been decoded is left out. */
    public Map<CaptureId, DecodeResult> readings(PatientId patient, Collection<CaptureId> wanted) {
        return readings.of(patient, wanted);
    }

    /** What decoding gave last, of every capture that was decoded; without the problems. */
    public Map<CaptureId, DecodeResult> readings(PatientId patient) {
        return readings.all(patient);
    }

    /** Which versions read the captures of some patients, in numbers. */
    public List<DecoderUsage> readBy(Collection<PatientId> patients) {
        return readings.readBy(patients);
    }

    /** When the devices behind a patient's captures were read. */
    public Map<CaptureId, Instant> readTimes(PatientId patient) {
        return readings.readTimes(patient);
    }
}
