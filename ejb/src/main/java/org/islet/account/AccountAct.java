package org.islet.account;

import java.util.Optional;

/**
 * Something an account did or that was done to it, fired inside the transaction of the act; the audit trail listens.
 *
 * @param account empty when an unknown address was tried
 * @param act its key in the audit trail
 */
public record AccountAct(Optional<AccountId> account, String act, boolean refused) {

    public static AccountAct done(AccountId account, String act) {
        return new AccountAct(Optional.of(account), act, false);
    }
}
