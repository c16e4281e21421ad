package org.islet.account;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.patient.PersonName;

/** The door to accounts: signing in, and what owners change about theirs. */
@Stateless
public class AccountService {

    /** Checks an address and a password, or a temporary password, which is used up by it. */
    public SignInOutcome signIn(String email, String password) {
        throw new UnsupportedOperationException();
    }

    /** Who an account is, if a proof given at that moment still counts: it does not after a change of password. */
    public Optional<Identity> identityOf(AccountId account, Instant provenAt) {
        throw new UnsupportedOperationException();
    }

    /** Whether a temporary password was used at that moment and the new one is not set yet. */
    public boolean mustSetNewPassword(AccountId account, Instant provenAt) {
        throw new UnsupportedOperationException();
    }

    /** The caller's own account. */
    public Me me() {
        throw new UnsupportedOperationException();
    }

    public void changeProfile(PersonName name, Optional<LocalDate> birthDate) {
        throw new UnsupportedOperationException();
    }

    /** Changes the caller's password, ends all other sessions and tokens, and writes a letter about it. */
    public void changePassword(String current, String wanted) {
        throw new UnsupportedOperationException();
    }

    /** The step after a temporary password: only an account that used one at that moment gets through. */
    public void setNewPassword(AccountId account, Instant provenAt, String wanted) {
        throw new UnsupportedOperationException();
    }

    /** Ends every session of the caller, this one too. Tokens stay. */
    public void signOutEverywhere() {
        throw new UnsupportedOperationException();
    }

    /** Marks the address as confirmed, if the code is the one of the letter. */
    public boolean confirmEmail(String code) {
        throw new UnsupportedOperationException();
    }
}
