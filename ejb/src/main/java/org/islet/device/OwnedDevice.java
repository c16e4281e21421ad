package org.islet.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.Cursor;
import org.islet.patient.PatientId;

/** A device of a patient, told apart by family, model and serial number; what a capture does not say is empty text. */
@Entity
@Table(name = "owned_device")
@NamedQuery(
        name = "OwnedDevice.ofPatient",
        query = "SELECT d FROM OwnedDevice d WHERE d.patientId = :patient ORDER BY d.lastRead DESC, d.id")
@NamedQuery(
        name = "OwnedDevice.same",
        query = "SELECT d FROM OwnedDevice d WHERE d.patientId = :patient AND d.family = :family AND d.model = :model"
                + " AND d.serial = :serial")
@NamedQuery(
        name = "OwnedDevice.read",
        query = "SELECT d FROM OwnedDevice d WHERE d.patientId = :patient AND d.family = :family AND d.serial = :serial"
                + " AND d.nextCursor IS NOT NULL ORDER BY d.lastRead DESC")
class OwnedDevice {

    @Id
    private UUID id;

    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Column(updatable = false)
    private String family;

    @Column(updatable = false)
    private String model;

    @Column(updatable = false)
    private String serial;

    @Column(name = "last_read")
    private Instant lastRead;

    @Column(name = "clock_ahead_seconds")
    private Long clockAheadSeconds;

    @Column(name = "next_cursor")
    private String nextCursor;

    /** For JPA. */
    protected OwnedDevice() {}

    OwnedDevice(PatientId patient, SeenDevice seen) {
        this.id = DeviceId.random().value();
        this.patientId = patient.value();
        this.family = seen.family();
        this.model = seen.model().orElse("");
        this.serial = seen.serial().orElse("");
        this.lastRead = Instant.EPOCH;
        seen(seen);
    }

    boolean isOf(PatientId patient) {
        return patientId.equals(patient.value());
    }

    /** An older capture says nothing new about the device. */
    void seen(SeenDevice seen) {
        if (!seen.readAt().isBefore(lastRead)) {
            lastRead = seen.readAt();
            clockAheadSeconds = seen.clockAhead().map(Duration::toSeconds).orElse(null);
            seen.next().ifPresent(reached -> nextCursor = reached.value());
        }
    }

    /** When it was last read is told anew. */
    void unseen() {
        lastRead = Instant.EPOCH;
        clockAheadSeconds = null;
        nextCursor = null;
    }

    /** A reading that stopped early, and a file of the same device, say nothing of it and take nothing back. */
    Optional<Cursor> nextCursor() {
        return Optional.ofNullable(nextCursor).map(Cursor::new);
    }

    Device view() {
        var knownModel = Optional.of(model).filter(text -> !text.isEmpty());
        var knownSerial = Optional.of(serial).filter(text -> !text.isEmpty());
        return new Device(
                new DeviceId(id),
                family,
                DeviceName.of(family, knownModel, knownSerial),
                knownModel,
                knownSerial,
                lastRead,
                Optional.ofNullable(clockAheadSeconds).map(Duration::ofSeconds));
    }
}
