package org.islet.account.owner;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.Identities;
import org.islet.account.Identity;
import org.islet.account.Identity.Via;
import org.islet.account.NotSignedIn;
import org.islet.account.Scope;
import org.islet.account.StaffMembers;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.PasswordRules;
import org.islet.account.password.Passwords;
import org.islet.account.password.SignInOutcome;
import org.islet.account.password.SignInTransactions;
import org.islet.account.password.SignIns;
import org.islet.patient.PatientProfile;
import org.islet.patient.Patients;
import org.islet.platform.Secret;

/** The door to accounts: signing in, and what owners change about theirs. */
@Stateless
@Guarded
public class AccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Identities identities;

    @Inject
    private StaffMembers staff;

    @Inject
    private Passwords passwords;

    @Inject
    private Patients patients;

    @Inject
    private Caller caller;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    /** Checks an address and a password, or a temporary password, which is used up by it. */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignInOutcome signIn(String email, String password) {
        return signIns.withPasswordOrTemporary(email, password);
    }

    /**
     * Refuses a new password that breaks a rule, before anything else is asked.
     *
     * @param ownWords names and address of the person, as far as they are known
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void checkNewPassword(String wanted, List<String> ownWords) {
        PasswordRules.check(wanted, ownWords);
    }

    /** Who an account is, if a proof given at that moment still counts: it does not after a change of password. */
    @ForEverybody
    public Optional<Identity> identityOf(AccountId account, Instant provenAt) {
        return identities.of(account, provenAt, Via.SESSION, EnumSet.allOf(Scope.class));
    }

    /** Whether a temporary password was used at that moment and the new one is not set yet. */
    @ForEverybody
    public boolean mustSetNewPassword(AccountId account, Instant provenAt) {
        return accounts.find(account)
                .filter(found -> found.acceptsNewPasswordFrom(provenAt))
                .isPresent();
    }

    /** The caller's own account. */
    @OwnerOnly(Scope.READ)
    public OwnAccount me() {
        Account account = own();
        Optional<PatientProfile> profile = caller.patient().map(patients::profile);
        return new OwnAccount(
                account.id(),
                account.email().value(),
                account.isEmailConfirmed(),
                account.role(),
                profile.map(PatientProfile::name)
                        .or(() -> staff.name(account.id()))
                        .orElseGet(account::nameOrAddress),
                profile.flatMap(PatientProfile::birthDate),
                profile.flatMap(PatientProfile::number),
                caller.patient(),
                caller.identity().orElseThrow(NotSignedIn::new).relations(),
                caller.clinic());
    }

    /**
     * Whom the caller speaks for. Every token says that, whatever it was made for: a program that sends data has to show
     * whose account they go to.
     */
    @OwnerOnly({})
    public Holder holder() {
        Account account = own();
        return new Holder(
                caller.patient(),
                caller.patient()
                        .map(patient -> patients.profile(patient).name())
                        .or(() -> staff.name(account.id()))
                        .orElseGet(account::nameOrAddress));
    }

    /** Birth date and number belong to a patient's profile; staff have none here. */
    @OwnerOnly(Scope.ACCOUNT)
    public void changeProfile(PatientProfile profile) {
        caller.patient().ifPresent(patient -> patients.change(patient, profile));
        accounts.staffMember(caller.account()).ifPresent(member -> member.call(profile.name()));
        if (caller.patient().isEmpty()) {
            own().call(profile.name());
        }
        acts.fire(AccountAct.done(caller.account(), "changed-profile"));
    }

    /**
     * Changes the caller's password, ends all sessions and tokens, and writes a letter about it.
     *
     * @return the moment proofs count from, for the session that goes on
     */
    @OwnerOnly(Scope.ACCOUNT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant changePassword(String current, String wanted) {
        return passwords.change(caller.account(), current, wanted);
    }

    /**
     * Changes the password of whoever knows the current or a temporary one: for programs that have no session. A new
     * password that breaks a rule is refused before anything is used up.
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void changePassword(String email, String current, String wanted) {
        passwords.change(email, current, wanted);
    }

    /**
     * The step after a temporary password: only an account that used one at that moment gets through.
     *
     * @return the moment proofs count from, for the session that goes on
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant setNewPassword(AccountId account, Instant provenAt, String wanted) {
        return passwords.setNew(account, provenAt, wanted);
    }

    /** Ends every session of the caller, this one too. Tokens end too. */
    @OwnerOnly(Scope.ACCOUNT)
    public void signOutEverywhere() {
        own().endAllProofs(proofs.now());
        acts.fire(AccountAct.done(caller.account(), "signed-out-everywhere"));
    }

    /** Marks the address as confirmed, if the code is the one of the letter. */
    @ForEverybody
    public boolean confirmEmail(String code) {
        Optional<Account> account = accounts.findByConfirmation(Secret.hashOf(code.strip()));
        account.ifPresent(found -> {
            found.confirmEmail(proofs.now());
            acts.fire(AccountAct.done(found.id(), "confirmed-email-address"));
        });
        return account.isPresent();
    }

    private Account own() {
        return accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
    }
}
