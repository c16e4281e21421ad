package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.NotSignedIn;
import org.islet.account.StaffMember;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;
import org.islet.patient.PersonName;

/** The transactions in which a password is replaced: everything proven before ends, and the owner gets a letter. */
@ApplicationScoped
@Transactional
public class PasswordChanges {

    @Inject
    private Accounts accounts;

    @Inject
    private Patients patients;

    @Inject
    private Letters letters;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    public PersonalWords personalWords(AccountId id) {
        Optional<PersonName> name = accounts.patientOf(id)
                .map(patients::profile)
                .map(PatientProfile::name)
                .or(() -> accounts.staffMember(id).map(StaffMember::name));
        return new PersonalWords(
                account(id).email().value(),
                name.map(known -> List.of(known.given(), known.family())).orElse(List.of()));
    }

    public String passwordOf(AccountId id) {
        return account(id).passwordHash().orElseThrow(NewPasswordNeeded::new);
    }

    /** Only if it is still the password that was checked. */
    public Instant replace(AccountId id, String checked, String hash) {
        Account account = accounts.findForChange(id)
                .filter(found -> found.passwordHash().equals(Optional.of(checked)))
                .orElseThrow(WrongPassword::new);
        return finish(account, hash);
    }

    public Instant setNew(AccountId id, Instant provenAt, String hash) {
        Account account = accounts.findForChange(id)
                .filter(found -> found.acceptsNewPasswordFrom(provenAt))
                .orElseThrow(NotSignedIn::new);
        return finish(account, hash);
    }

    public Instant now() {
        return proofs.now();
    }

    private Instant finish(Account account, String hash) {
        Instant now = proofs.now();
        account.changePassword(hash, now);
        acts.fire(AccountAct.done(account.id(), "changed-password"));
        letters.post(LetterText.PASSWORD_CHANGED.to(
                account.email(), account.preferences().language(), letters.link("forgotten-password")));
        return now;
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow(NotSignedIn::new);
    }
}
