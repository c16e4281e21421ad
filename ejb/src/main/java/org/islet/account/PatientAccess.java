package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** How an account stands to a patient, from when and until when; a parent can have two children. */
@Entity
@Table(name = "patient_access")
@Cacheable(false)
public class PatientAccess {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "end_told")
    private @Nullable Instant endTold;

    protected PatientAccess() {}

    public PatientAccess(AccountId account, PatientRelation relation, Instant from) {
        this(account, relation, from, Optional.empty());
    }

    /** @param until from this moment on it gives nothing */
    public PatientAccess(AccountId account, PatientRelation relation, Instant from, Optional<Instant> until) {
        id = UUID.randomUUID();
        accountId = account.value();
        patientId = relation.patient().value();
        this.relation = relation.relation();
        validFrom = from;
        validUntil = until.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(validUntil);
    }

    public boolean holdsAt(Instant moment) {
        return !validFrom.isAfter(moment) && (validUntil == null || validUntil.isAfter(moment));
    }

    /** From that moment on it gives nothing, or goes on without an end. */
    public void lastUntil(Optional<Instant> end) {
        validUntil = end.orElse(null);
        endTold = null;
    }

    /** Whoever it belongs to knows when it ends. */
    public void endIsTold(Instant now) {
        endTold = now;
    }

    public PatientRelation relation() {
        return new PatientRelation(new PatientId(patientId), relation);
    }
}
