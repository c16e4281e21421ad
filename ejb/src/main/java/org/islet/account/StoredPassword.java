package org.islet.account;

/** The hash of an account's password, as it was read. */
record StoredPassword(AccountId account, String phc) {

    @Override
    public String toString() {
        return "StoredPassword[" + account + "]";
    }
}
