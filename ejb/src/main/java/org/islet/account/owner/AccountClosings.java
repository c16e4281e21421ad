package org.islet.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.islet.account.Account;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.NotSignedIn;
import org.islet.account.password.Passwords;

/** Accounts that are being closed, for the room that erases. */
@ApplicationScoped
public class AccountClosings {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    /** Refuses whoever does not bring the password of the account again; outside any transaction, for it is slow. */
    public void confirm(AccountId account, String password) {
        passwords.confirm(account, password);
    }

    /** Part of the caller's transaction, to whose end nobody else changes the account. */
    @Transactional
    public ClosingAccount closing(AccountId id) {
        Account account = accounts.findForChange(id).orElseThrow(NotSignedIn::new);
        return new ClosingAccount(account.email(), account.preferences().language(), accounts.patientOf(id));
    }
}
