package org.islet.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.HexFile;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.patient.PatientId;

/** Bytes as they came, once a patient; only what a person says about them may still change. */
@Entity
@Table(name = "capture")
@NamedQuery(
        name = "StoredCapture.byHash",
        query = "SELECT c FROM StoredCapture c WHERE c.patientId = :patient AND c.sha256 = :sha256")
@NamedQuery(
        name = "StoredCapture.byHashes",
        query = "SELECT c FROM StoredCapture c WHERE c.patientId = :patient AND c.sha256 IN :hashes")
@NamedQuery(
        name = "StoredCapture.byId",
        query = "SELECT c FROM StoredCapture c WHERE c.patientId = :patient AND c.id = :id")
@NamedQuery(
        name = "StoredCapture.all",
        query = "SELECT c FROM StoredCapture c WHERE c.patientId = :patient ORDER BY c.receivedAt, c.id")
class StoredCapture {

    @Id
    private UUID id;

    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long size;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    private String family;
    private String model;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private DateOrder dateOrder;

    /** For JPA. */
    protected StoredCapture() {}

    StoredCapture(PatientId patient, NewCapture capture, Instant receivedAt) {
        this.id = CaptureId.random().value();
        this.patientId = patient.value();
        this.sha256 = capture.sha256();
        this.size = capture.size();
        this.fileName = capture.fileName();
        this.receivedAt = receivedAt;
        hint(capture.hints());
    }

    /** What is said now replaces what was said before; what is not said now stays. True when that changes anything. */
    boolean hint(CaptureHints hints) {
        var before = hints();
        hints.family().ifPresent(said -> family = said);
        hints.model().ifPresent(said -> model = said);
        hints.dateOrder().ifPresent(said -> dateOrder = said);
        return !before.equals(hints());
    }

    /** A name that says how the file is written replaces one that does not. True when that changes anything. */
    boolean callAs(String name) {
        boolean isNews = saysMore(name, fileName);
        if (isNews) {
            fileName = name;
        }
        return isNews;
    }

    static boolean saysMore(String name, String than) {
        return HexFile.namedBy(name)
                .filter(kind -> !HexFile.namedBy(than).equals(Optional.of(kind)))
                .isPresent();
    }

    private CaptureHints hints() {
        return new CaptureHints(
                Optional.ofNullable(family), Optional.ofNullable(model), Optional.ofNullable(dateOrder));
    }

    Capture view() {
        return new Capture(new CaptureId(id), sha256, size, fileName, hints(), receivedAt);
    }
}
