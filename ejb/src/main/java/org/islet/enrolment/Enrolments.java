package org.islet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.islet.account.AccountId;
import org.islet.account.owner.AccountOpenings;
import org.islet.account.owner.NewAccount;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientProfile;
import org.islet.patient.PersonName;

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

    /** Holders of a code are told plainly that the address has an account: the code came to it. */
    void enrolInvited(NewAccount account, PersonName name) {
        acceptAll(openings.openForInvited(account, name)
                .orElseThrow(() -> new UnacceptableSignUp(Phrase.of("invitation.has-account"))));
    }

    private void acceptAll(AccountId account) {
        for (Agreement agreement : Agreement.values()) {
            acceptances.add(account, agreement);
        }
    }
}
