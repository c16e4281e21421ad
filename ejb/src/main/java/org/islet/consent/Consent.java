package org.islet.consent;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;
import org.islet.consent.Recipient.Bearer;
import org.islet.consent.Recipient.Clinician;
import org.islet.consent.Recipient.WholeClinic;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** A patient's permission; once given it is only ever ended, never changed. */
@Entity
@Table(name = "consent")
@Cacheable(false)
class Consent {

    /** Which recipient the id names; of a code it is the consent's own. */
    enum RecipientKind {
        CLINICIAN,
        CLINIC,
        CODE
    }

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;

    @Column(name = "recipient_id")
    private UUID recipientId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent_data_class", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "data_class")
    @Enumerated(EnumType.STRING)
    private Set<DataClass> dataClasses;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    private @Nullable Instant withdrawn;

    protected Consent() {}

    Consent(PatientId patient, NewConsent wanted, Instant now) {
        id = UUID.randomUUID();
        patientId = patient.value();
        if (wanted.recipient() instanceof Clinician one) {
            recipientKind = RecipientKind.CLINICIAN;
            recipientId = one.account().value();
        } else if (wanted.recipient() instanceof WholeClinic all) {
            recipientKind = RecipientKind.CLINIC;
            recipientId = all.clinic().value();
        } else {
            recipientKind = RecipientKind.CODE;
            recipientId = id;
        }
        dataClasses = EnumSet.copyOf(wanted.dataClasses());
        purpose = wanted.purpose();
        firstDay = wanted.window().first();
        lastDay = wanted.window().last();
        validFrom = now;
        validUntil = wanted.until().orElse(null);
    }

    /** What has ended by its date did so then, and not now. */
    void withdraw(Instant now) {
        boolean isOver = validUntil != null && !validUntil.isAfter(now);
        if (withdrawn == null && !isOver) {
            withdrawn = now;
        }
    }

    boolean isByCode() {
        return recipientKind == RecipientKind.CODE;
    }

    boolean isTaken() {
        return purpose == Purpose.EMERGENCY;
    }

    /** Given to somebody, who has a name. */
    boolean isGivenToSomebody() {
        return !isByCode() && !isTaken();
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    Recipient recipient() {
        return switch (recipientKind) {
            case CLINICIAN -> new Clinician(new AccountId(recipientId));
            case CLINIC -> new WholeClinic(new ClinicId(recipientId));
            case CODE -> new Bearer();
        };
    }

    GivenConsent given(String recipientName) {
        return new GivenConsent(
                new ConsentId(id),
                recipient(),
                recipientName,
                dataClasses,
                new DateWindow(firstDay, lastDay),
                purpose,
                validFrom,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(withdrawn));
    }
}
