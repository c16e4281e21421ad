package org.islet.account.owner;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientAccess;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.account.Role;
import org.islet.account.StaffMember;
import org.islet.account.password.HashedPassword;
import org.islet.account.password.Passwords;
import org.islet.account.password.SignInTransactions;
import org.islet.clinic.ClinicId;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;
import org.islet.patient.PersonName;
import org.islet.platform.Secret;

/** New accounts, for the room that enrols; who may open one is decided there. */
@Stateless
public class AccountOpenings {

    private static final int CODE_BITS = 128;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Patients patients;

    @Inject
    private Letters letters;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /** Done before anything is looked up, outside any transaction: it is slow, and equally slow for everybody. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HashedPassword accept(String password, String email, PersonName name) {
        return new HashedPassword(passwords.checkedHash(password, List.of(email, name.given(), name.family())));
    }

    /** Empty when the address has an account already: its owner gets a letter, and nothing else happens. */
    public Optional<AccountId> openForPatient(NewAccount wanted, PatientProfile profile) {
        return open(wanted, Role.PATIENT).map(account -> {
            enrol(account, profile);
            return account.id();
        });
    }

    /** A record of their own for whoever has none yet, a clinician say; their work goes on beside it. */
    public void openRecordOf(AccountId owner) {
        Account account = accounts.findForChange(owner).orElseThrow(NotSignedIn::new);
        if (accounts.patientOf(owner).isEmpty()) {
            PersonName name = accounts.staffMember(owner).map(StaffMember::name).orElseGet(account::nameOrAddress);
            enrol(account, new PatientProfile(name, Optional.empty(), Optional.empty()));
            acts.fire(AccountAct.done(owner, "opened-record"));
        }
    }

    /**
     * An account without a record, for whoever was invited to another's. The code of the letter showed whose the mailbox
     * is. Empty when the address has an account already.
     */
    public Optional<AccountId> openForInvited(NewAccount wanted, PersonName name) {
        accounts.takeTurn(wanted.email());
        if (accounts.findByEmail(wanted.email().value()).isPresent()) {
            return Optional.empty();
        }
        Account account = kept(wanted, Role.PATIENT);
        account.call(name);
        account.confirmEmail(proofs.now());
        return Optional.of(account.id());
    }

    private void enrol(Account account, PatientProfile profile) {
        accounts.add(new PatientAccess(
                account.id(), new PatientRelation(patients.enrol(profile), Relation.SELF), proofs.now()));
    }

    /** Empty when the address has an account already: its owner gets a letter, and nothing else happens. */
    public Optional<AccountId> openForStaff(NewAccount wanted, Role role, ClinicId clinic, PersonName name) {
        return open(wanted, role).map(account -> {
            accounts.add(new StaffMember(account.id(), clinic, name));
            return account.id();
        });
    }

    private Optional<Account> open(NewAccount wanted, Role role) {
        accounts.takeTurn(wanted.email());
        Optional<Account> known = accounts.findByEmail(wanted.email().value());
        known.ifPresent(this::tellOwner);
        return known.isPresent() ? Optional.empty() : Optional.of(openNew(wanted, role));
    }

    private Account kept(NewAccount wanted, Role role) {
        var account = new Account(
                AccountId.random(), wanted.email(), role, wanted.password().phc(), proofs.now());
        account.prefer(wanted.preferences());
        accounts.add(account);
        acts.fire(AccountAct.done(account.id(), "opened-account"));
        return account;
    }

    private Account openNew(NewAccount wanted, Role role) {
        Account account = kept(wanted, role);
        String code = Secret.ofBits(CODE_BITS);
        account.expectConfirmation(Secret.hashOf(code));
        letters.post(LetterText.WELCOME.to(
                wanted.email(), wanted.preferences().language(), letters.link("confirm-email", "code", code), code));
        return account;
    }

    private void tellOwner(Account known) {
        letters.post(LetterText.ALREADY_SIGNED_UP.to(
                known.email(), known.preferences().language(), letters.link("sign-in")));
    }
}
