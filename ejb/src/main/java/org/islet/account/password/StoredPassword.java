package org.islet.account.password;

import org.islet.account.AccountId;

/** The hash of an account's password, as it was read. */
public record StoredPassword(AccountId account, String phc) {

    @Override
    public String toString() {
        return "StoredPassword[" + account + "]";
    }
}
