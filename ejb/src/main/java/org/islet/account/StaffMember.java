package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.islet.clinic.ClinicId;
import org.islet.patient.PersonName;
import org.jspecify.annotations.Nullable;

/** That an account works for a clinic, or did until it left, and under which name: what it did there keeps that name. */
@Entity
@Table(name = "staff_member")
@Cacheable(false)
public class StaffMember {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private @Nullable Instant departed;

    protected StaffMember() {}

    public StaffMember(AccountId account, ClinicId clinic, PersonName name) {
        accountId = account.value();
        clinicId = clinic.value();
        call(name);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    public PersonName name() {
        return new PersonName(givenName, familyName);
    }

    /** Whether it works there now. */
    public boolean isThere() {
        return departed == null;
    }

    public void depart(Instant now) {
        departed = now;
    }

    public void comeBack() {
        departed = null;
    }

    public final void call(PersonName name) {
        givenName = name.given();
        familyName = name.family();
    }
}
