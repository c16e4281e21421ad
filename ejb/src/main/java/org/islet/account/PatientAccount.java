package org.islet.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.islet.patient.PatientId;

/** That an account is a patient's own. */
@Entity
@Table(name = "patient_account")
@Cacheable(false)
public class PatientAccount {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "patient_id")
    private UUID patientId;

    protected PatientAccount() {}

    public PatientAccount(AccountId account, PatientId patient) {
        accountId = account.value();
        patientId = patient.value();
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }
}
