package org.islet.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.islet.account.AccountId;
import org.islet.account.password.SignInOutcome.MustSetNewPassword;
import org.islet.account.password.SignInOutcome.SignedIn;

/** How a password is replaced: rules and hashing first, then one short transaction. */
@ApplicationScoped
public class Passwords {

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SignIns signIns;

    @Inject
    private PasswordChanges changes;

    public Instant change(AccountId account, String current, String wanted) {
        PersonalWords person = changes.personalWords(account);
        String stored = changes.passwordOf(account);
        Duration pause = attempts.begin(person.email());
        if (!pause.isZero() || !hashing.matches(current, stored)) {
            throw new WrongPassword();
        }
        attempts.succeeded(person.email());
        return changes.replace(account, stored, checkedHash(wanted, person.all()));
    }

    /** Refuses whoever does not bring the password of an account; counted like any other try. */
    public void confirm(AccountId account, String typed) {
        PersonalWords person = changes.personalWords(account);
        Duration pause = attempts.begin(person.email());
        if (!pause.isZero()
                || typed.length() > PasswordRules.LONGEST
                || !hashing.matches(typed, changes.passwordOf(account))) {
            throw new WrongPassword();
        }
        attempts.succeeded(person.email());
    }

    public void change(String email, String currentOrTemporary, String wanted) {
        String hash = checkedHash(wanted, List.of(email));
        SignInOutcome outcome = signIns.withPasswordOrTemporary(email, currentOrTemporary);
        if (outcome instanceof SignedIn proven) {
            changes.replace(proven.account(), changes.passwordOf(proven.account()), hash);
        } else if (outcome instanceof MustSetNewPassword proven) {
            changes.setNew(proven.account(), changes.now(), hash);
        } else {
            throw new SignInRefused();
        }
    }

    public Instant setNew(AccountId account, Instant provenAt, String wanted) {
        return changes.setNew(
                account,
                provenAt,
                checkedHash(wanted, changes.personalWords(account).all()));
    }

    /** The hash of a password that keeps the rules. */
    public String checkedHash(String wanted, Collection<String> personalWords) {
        PasswordRules.check(wanted, personalWords);
        return hashing.hash(wanted);
    }
}
