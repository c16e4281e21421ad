package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    protected PatientAccess() {}

    public PatientAccess(AccountId account, PatientRelation relation, Instant from) {
        id = UUID.randomUUID();
        accountId = account.value();
        patientId = relation.patient().value();
        this.relation = relation.relation();
        validFrom = from;
    }

    public PatientRelation relation() {
        return new PatientRelation(new PatientId(patientId), relation);
    }
}
