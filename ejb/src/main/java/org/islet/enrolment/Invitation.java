package org.islet.enrolment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.Role;
import org.islet.clinic.ClinicId;
import org.islet.mail.EmailAddress;
import org.islet.platform.Secret;
import org.jspecify.annotations.Nullable;

/** Permission to join a clinic: for whoever holds the code and the address it was sent to, once, for three days. */
@Entity
@Table(name = "invitation")
@Cacheable(false)
class Invitation {

    private static final Duration VALID_FOR = Duration.ofHours(72);

    @Id
    private UUID id;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "address_hash")
    private byte[] addressHash;

    /** For its administrators to see; forgotten with its use. */
    private @Nullable String address;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "invited_by")
    private UUID invitedBy;

    private Instant made;

    private Instant expires;

    private @Nullable Instant used;

    protected Invitation() {}

    Invitation(String code, EmailAddress reader, ClinicId clinic, Role role, AccountId invitedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.codeHash = Secret.hashOf(code);
        this.addressHash = hashOf(reader);
        this.address = reader.value();
        this.clinicId = clinic.value();
        this.role = role;
        this.invitedBy = invitedBy.value();
        this.made = now;
        this.expires = now.plus(VALID_FOR);
    }

    boolean isOpenAt(Instant now) {
        return used == null && now.isBefore(expires);
    }

    /** A letter may be passed on, or read by others; the clinic chose one person. */
    boolean isFor(EmailAddress address) {
        return Arrays.equals(addressHash, hashOf(address));
    }

    private static byte[] hashOf(EmailAddress address) {
        return Secret.hashOf(EmailAddress.keyOf(address.value()));
    }

    void use(Instant now) {
        used = now;
        address = null;
    }

    PendingInvitation shown() {
        return new PendingInvitation(id, address == null ? "" : address, role, expires);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    Role role() {
        return role;
    }
}
