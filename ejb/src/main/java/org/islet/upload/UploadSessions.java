package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.capture.Capture;
import org.islet.capture.CaptureDecoded;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.capture.NewCapture;
import org.islet.capture.NoSuchCapture;
import org.islet.device.Devices;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.upload.UploadReceipt;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;
import org.islet.upload.reading.BackInLine;

/** The uploads there are. Each method is one transaction, or part of its caller's. */
@ApplicationScoped
@Transactional
class UploadSessions {

    static final int LARGEST_CHUNK = 1 << 20;
    private static final int MOST_LISTED = 200;

    @Inject
    private Sql sql;

    @Inject
    private UploadQuota quota;

    @Inject
    private ChunkStore chunks;

    @Inject
    private ListedUploads listed;

    @Inject
    private Senders senders;

    @Inject
    private BackInLine backInLine;

    @Inject
    private Captures captures;

    @Inject
    private Devices devices;

    @Inject
    private AuditLines audit;

    @Inject
    private Clock clock;

    /** Bytes that are here already need not be sent again: their upload is received as soon as it is announced. */
    UploadStart begin(PatientId patient, AccountId sender, Announcement announced) {
        sql.lock("uploads " + patient);
        var known = Optional.ofNullable(sql.entities().find(UploadSession.class, key(patient, announced.id())));
        if (known.isPresent()) {
            if (!known.get().isOf(announced)) {
                throw new OtherContent();
            }
            return new UploadStart(view(patient, known.get()), false);
        }
        quota.admit(patient, announced.size());
        var session = new UploadSession(patient, sender, announced, now());
        begin(session);
        if (captures.holds(patient, announced.sha256(), announced.hints(), announced.fileName())) {
            session.received(now());
            audit.record(patient, AuditAct.of("uploaded-file"));
        }
        return new UploadStart(view(patient, session), true);
    }

    /** A chunk for what is already received changes nothing: the sender missed the answer. */
    Upload append(PatientId patient, UUID upload, int number, byte[] bytes) {
        UploadSession session = locked(patient, upload);
        if (!session.isReceived()) {
            if (chunks.sizeWithout(patient, upload, number) + bytes.length > session.size()) {
                throw new ChunkRefused(Phrase.of("chunk.too-much"));
            }
            chunks.put(patient, upload, number, bytes);
        }
        return view(patient, session);
    }

    /** Joins the chunks, checks them against the announcement, and keeps them for good with the state that says so. */
    Receipt complete(PatientId patient, UUID upload) {
        UploadSession session = locked(patient, upload);
        if (!session.isReceived()) {
            Measured whole = Measured.of(chunks.pieces(patient, upload), session.size());
            if (whole.size() != session.size()) {
                throw new UploadIncomplete(Phrase.of("upload-incomplete.bytes", whole.size(), session.size()));
            }
            if (!whole.sha256().equals(session.sha256())) {
                throw new UploadIncomplete(Phrase.of("upload-incomplete.hash"));
            }
            keep(patient, session, whole.content());
            audit.record(patient, AuditAct.of("uploaded-file"));
            chunks.clear(patient, upload);
        }
        return new Receipt(session.receipt(), patient, session.sentBy());
    }

    /** Keeps a file of no more than a chunk at once; its hash was computed and is not what somebody said. */
    UploadReceipt accept(PatientId patient, AccountId sender, Announcement announced, byte[] bytes) {
        return accept(patient, sender, announced, taker -> taker.accept(bytes));
    }

    /** The same in pieces of no more than a chunk. */
    UploadReceipt accept(PatientId patient, AccountId sender, Announcement announced, NewCapture.Pieces pieces) {
        sql.lock("uploads " + patient);
        quota.admit(patient, announced.size());
        var session = new UploadSession(patient, sender, announced, now());
        begin(session);
        keep(patient, session, pieces);
        audit.recordFor(sender, patient, AuditAct.of("uploaded-file"));
        return session.receipt();
    }

    /**
     * Notes how the dates of a received upload are to be read; it waits to be read again. The capture is locked before
     * the upload, as by who reads it.
     */
    UploadReceipt answer(PatientId patient, UUID upload, DateOrder order) {
        UploadSession session = session(patient, upload);
        if (!session.isReceived()) {
            throw new UploadIncomplete(Phrase.of("upload-incomplete.missing"));
        }
        captures.hint(
                patient,
                capture(session).id(),
                new CaptureHints(Optional.empty(), Optional.empty(), Optional.of(order)));
        sql.entities().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        session.answered(order, now());
        return session.receipt();
    }

    /**
     * Gives the device of a held-back upload to the patient; empty where that leaves nothing to be read. Bytes that were
     * read meanwhile for another upload need no answer any more.
     */
    Optional<UploadReceipt> deviceIsMine(PatientId patient, UUID upload) {
        UploadSession session = locked(patient, upload);
        if (!session.isReceived()) {
            return Optional.empty();
        }
        Optional<DecodeResult> reading =
                captures.reading(patient, capture(session).id());
        reading.flatMap(DecodeResult::heldBack).ifPresent(device -> {
            devices.take(patient, device);
            audit.record(patient, AuditAct.of("claimed-device"));
            backInLine.sameDevice(patient, device, upload);
        });
        boolean canBeRead = reading.filter(
                        read -> read.isReadable() || read.heldBack().isPresent())
                .isPresent();
        return canBeRead && session.toBeReadAgain(now()) ? Optional.of(session.receipt()) : Optional.empty();
    }

    private void begin(UploadSession session) {
        sql.entities().persist(session);
        sql.entities().flush();
    }

    private void keep(PatientId patient, UploadSession session, NewCapture.Pieces content) {
        sql.lock("captures " + patient);
        captures.keep(
                patient,
                new NewCapture(session.fileName(), session.sha256(), session.size(), content, session.hints()));
        session.received(now());
    }

    Upload find(PatientId patient, UUID upload) {
        return view(patient, session(patient, upload));
    }

    UploadSession session(PatientId patient, UUID upload) {
        return Optional.ofNullable(sql.entities().find(UploadSession.class, key(patient, upload)))
                .orElseThrow(NoSuchUpload::new);
    }

    boolean isSentBy(PatientId patient, UUID upload, AccountId sender) {
        return session(patient, upload).sentBy().equals(sender);
    }

    /** The newest that one account sent. */
    List<Upload> allSentBy(PatientId patient, AccountId sender) {
        return listed.views(
                patient,
                sql.entities()
                        .createNamedQuery("UploadSession.ofPatientSentBy", UploadSession.class)
                        .setParameter("patient", patient.value())
                        .setParameter("sender", sender.value())
                        .setMaxResults(MOST_LISTED)
                        .getResultList());
    }

    /** The newest. */
    List<Upload> all(PatientId patient) {
        return listed.views(
                patient,
                sql.entities()
                        .createNamedQuery("UploadSession.ofPatient", UploadSession.class)
                        .setParameter("patient", patient.value())
                        .setMaxResults(MOST_LISTED)
                        .getResultList());
    }

    /** Their chunks go with them. */
    void forgetStartedBefore(Instant moment) {
        VisibleRows.alsoFor(Work.ABANDONED_UPLOADS)
                .run(() -> sql.run("DELETE FROM upload WHERE state = 'STARTED' AND started_at < ?", statement -> {
                    statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                }));
    }

    void decoded(@Observes CaptureDecoded told) {
        UploadSession read = locked(told.patient(), told.upload());
        read.decoded(told);
        if (told.isReadable()) {
            sql.entities().flush();
            backInLine.sameBytes(told.patient(), read.sha256());
        }
    }

    private UploadSession locked(PatientId patient, UUID upload) {
        return Optional.ofNullable(
                        sql.entities().find(UploadSession.class, key(patient, upload), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchUpload::new);
    }

    private Upload view(PatientId patient, UploadSession session) {
        Sender sender = senders.of(patient, session.sentBy());
        if (!session.isReceived()) {
            return session.view(sender, chunks.numbers(patient, session.id()), Optional.empty(), Optional.empty());
        }
        CaptureId capture = capture(session).id();
        return session.view(sender, List.of(), Optional.of(capture), captures.reading(patient, capture));
    }

    /** A received upload and its capture have the same hash; a patient's bytes are kept once. */
    private Capture capture(UploadSession session) {
        return captures.ofHash(session.patient(), session.sha256()).orElseThrow(NoSuchCapture::new);
    }

    private static UploadKey key(PatientId patient, UUID upload) {
        return new UploadKey(patient.value(), upload);
    }

    /** As exact as the database keeps it, so that the first receipt and the repeated one are the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
