package org.islet.account.relation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;
import org.islet.platform.Secret;
import org.jspecify.annotations.Nullable;

/** Waits for one person to say yes to a relation: for whoever holds the code and the address it was sent to, once, for seven days. */
@Entity
@Table(name = "relation_invitation")
@Cacheable(false)
class RelationInvitation {

    static final Duration VALID_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "for_patient")
    private UUID forPatient;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "code_hash")
    private byte[] codeHash;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "invited_by")
    private UUID invitedBy;

    private Instant made;

    private Instant expires;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    protected RelationInvitation() {}

    RelationInvitation(
            String code,
            EmailAddress reader,
            PatientRelation wanted,
            Optional<Instant> until,
            AccountId by,
            Instant now) {
        id = UUID.randomUUID();
        codeHash = Secret.hashOf(code);
        address = reader.value();
        addressKey = reader.key();
        forPatient = wanted.patient().value();
        relation = wanted.relation();
        validUntil = until.orElse(null);
        invitedBy = by.value();
        made = now;
        expires = now.plus(VALID_FOR);
    }

    /** Not after its week, and not when what it gives would have ended. */
    boolean isOpenAt(Instant now) {
        return now.isBefore(expires) && until().filter(end -> !end.isAfter(now)).isEmpty();
    }

    /** A letter may be passed on, or read by others; whoever invites chose one person. */
    boolean isFor(EmailAddress other) {
        return addressKey.equals(other.key());
    }

    PatientRelation wanted() {
        return new PatientRelation(new PatientId(forPatient), relation);
    }

    EmailAddress address() {
        return new EmailAddress(address);
    }

    AccountId inviter() {
        return new AccountId(invitedBy);
    }

    Optional<Instant> until() {
        return Optional.ofNullable(validUntil);
    }

    InvitedPerson shown() {
        return new InvitedPerson(new RelationInvitationId(id), address, relation, until(), expires);
    }
}
