package org.islet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.islet.account.AccountId;
import org.islet.account.owner.AccountOpenings;
import org.islet.account.owner.NewAccount;
import org.islet.patient.PatientProfile;

/** The transaction of an enrolment: account, patient, agreements and the letter, or none of them. */
@ApplicationScoped
@Transactional
class Enrolments {

    @Inject
    private AccountOpenings openings;

    @Inject
    private Acceptances acceptances;

    void enrol(NewAccount account, PatientProfile profile) {
        openings.openForPatient(account, profile).ifPresent(this::acceptAll);
    }

    void enrol(AccountId known) {
        openings.openRecordOf(known);
        acceptAll(known);
    }

    private void acceptAll(AccountId account) {
        for (Agreement agreement : Agreement.values()) {
            acceptances.add(account, agreement);
        }
    }
}
