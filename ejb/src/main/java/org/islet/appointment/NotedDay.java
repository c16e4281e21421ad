package org.islet.appointment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.islet.account.AccountId;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** A visit as it is kept; once noted it is only ever taken back, never changed. */
@Entity
@Table(name = "appointment")
@Cacheable(false)
class NotedDay {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Column(updatable = false)
    private LocalDate day;

    @Column(name = "noted_by", updatable = false)
    private UUID notedBy;

    @Column(updatable = false)
    private Instant noted;

    /** As text: EclipseLink 4 cannot read a uuid that is null. */
    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back")
    private @Nullable Instant takenBack;

    protected NotedDay() {}

    NotedDay(PatientId patient, LocalDate day, AccountId by, Instant now) {
        id = UUID.randomUUID();
        patientId = patient.value();
        this.day = day;
        notedBy = by.value();
        noted = now;
    }

    void takeBack(AccountId by, Instant now) {
        takenBackBy = by.toString();
        takenBack = now;
    }

    LocalDate day() {
        return day;
    }

    AccountId who() {
        return new AccountId(notedBy);
    }

    Appointment named(Function<AccountId, Phrase> names) {
        return new Appointment(day, names.apply(who()), noted);
    }
}
