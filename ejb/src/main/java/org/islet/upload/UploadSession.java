package org.islet.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.capture.CaptureDecoded;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureProblem;
import org.islet.capture.DecodeResult;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.upload.UploadReceipt;
import org.islet.devices.upload.UploadState;
import org.islet.patient.PatientId;
import org.islet.platform.ServerPhrases;
import org.islet.upload.reading.Attempts;
import org.jspecify.annotations.Nullable;

/** One upload from its announcement to what was read of it. Its states go forward, but for an answer that was missing. */
@Entity
@IdClass(UploadKey.class)
@Table(name = "upload")
@NamedQuery(
        name = "UploadSession.ofPatientSentBy",
        query = "SELECT u FROM UploadSession u WHERE u.patientId = :patient AND u.sentBy = :sender"
                + " ORDER BY u.startedAt DESC, u.id")
@NamedQuery(
        name = "UploadSession.ofPatient",
        query = "SELECT u FROM UploadSession u WHERE u.patientId = :patient ORDER BY u.startedAt DESC, u.id")
class UploadSession {

    @Id
    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long size;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    private String family;
    private String model;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private DateOrder dateOrder;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    @Column(name = "sent_by", updatable = false)
    private UUID sentBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "new_events")
    private int newEvents;

    @Column(name = "already_there")
    private int alreadyThere;

    private int replaced;

    private int attempts;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private String failure;

    @Column(name = "gave_up_by")
    private String gaveUpBy;

    @Column(name = "tried_by")
    private String triedBy;

    /** For JPA. */
    protected UploadSession() {}

    UploadSession(PatientId patient, AccountId sender, Announcement announced, Instant startedAt) {
        this.patientId = patient.value();
        this.sentBy = sender.value();
        this.id = announced.id();
        this.sha256 = announced.sha256();
        this.size = announced.size();
        this.fileName = announced.fileName();
        this.family = announced.hints().family().orElse(null);
        this.model = announced.hints().model().orElse(null);
        this.dateOrder = announced.hints().dateOrder().orElse(null);
        this.state = UploadState.STARTED;
        this.startedAt = startedAt;
    }

    boolean isOf(Announcement announced) {
        return sha256.equals(announced.sha256()) && size == announced.size();
    }

    boolean isReceived() {
        return state != UploadState.STARTED;
    }

    UUID id() {
        return id;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    CaptureHints hints() {
        return new CaptureHints(
                Optional.ofNullable(family), Optional.ofNullable(model), Optional.ofNullable(dateOrder));
    }

    void received(Instant now) {
        if (!isReceived()) {
            state = UploadState.RECEIVED;
            receivedAt = now;
        }
    }

    /**
     * Counts once: what a repeated decoding says was already there stays as it was first told. An attempt that ended
     * after it was given up has ended all the same.
     */
    void decoded(CaptureDecoded told) {
        if (state != UploadState.RECEIVED && !isUnreadableForNow()) {
            return;
        }
        state = told.isReadable() ? UploadState.DECODED : UploadState.UNREADABLE;
        told.family().ifPresent(known -> family = known);
        newEvents = told.added();
        alreadyThere = told.alreadyThere();
        replaced = told.replaced();
        leasedUntil = null;
        forgetFailures();
    }

    private void forgetFailures() {
        failure = null;
        gaveUpBy = null;
        triedBy = null;
    }

    /** Its owner said how its dates are written. */
    void answered(DateOrder order, Instant now) {
        boolean isNews = order != dateOrder;
        dateOrder = order;
        if (isNews || state == UploadState.UNREADABLE) {
            waitAgain(now);
        }
    }

    /** The one way back: its owner answered what kept it from being read. False when it was read, or waits. */
    boolean toBeReadAgain(Instant now) {
        boolean isUnreadable = state == UploadState.UNREADABLE;
        if (isUnreadable) {
            waitAgain(now);
        }
        return isUnreadable;
    }

    private void waitAgain(Instant now) {
        state = UploadState.RECEIVED;
        attempts = 0;
        begunAt = now;
        leasedUntil = null;
        forgetFailures();
    }

    /** Its attempts did not end: it waits for newer decoders, or for an operator. */
    private boolean isUnreadableForNow() {
        return gaveUpBy != null;
    }

    /** @param why the key of a phrase; in uploads from before there were keys, an English sentence, or nothing */
    private static CaptureProblem givenUp(@Nullable String why) {
        Phrase reason = Phrase.of(why == null ? "cut-off.broken" : why);
        return CaptureProblem.ofWhole(Phrase.of(
                "given-up", ServerPhrases.canSay(reason) ? reason : Phrase.inEnglish(reason.key()), Attempts.MOST));
    }

    UploadReceipt receipt() {
        return new UploadReceipt(id, sha256, size, receivedAt);
    }

    AccountId sentBy() {
        return new AccountId(sentBy);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    Upload view(Sender sender, List<Integer> chunks, Optional<CaptureId> capture, Optional<DecodeResult> reading) {
        return new Upload(
                id,
                fileName,
                size,
                sha256,
                state,
                sender,
                chunks,
                startedAt,
                Optional.ofNullable(receivedAt),
                capture,
                Optional.ofNullable(family),
                newEvents,
                alreadyThere,
                replaced,
                isUnreadableForNow()
                        ? List.of(givenUp(failure))
                        : reading.map(DecodeResult::problems).orElse(List.of()),
                isUnreadableForNow()
                        ? 1
                        : reading.map(DecodeResult::allProblems).orElse(0),
                reading.filter(known -> !isUnreadableForNow()).flatMap(DecodeResult::question),
                reading.flatMap(DecodeResult::heldBack).isPresent(),
                reading.flatMap(DecodeResult::days),
                attempts,
                isUnreadableForNow());
    }
}
