package org.islet.account.session;

import java.time.Instant;
import org.islet.account.AccountId;

/**
 * A sign-in on the pages: whose, when, and how far it has come. Everything else is asked of the account on each request.
 *
 * @param began when the person signed in
 * @param proven the moment the account's “valid since” is held against; renewed when the password is changed here
 * @param browser that signed in, as far as it tells
 */
public record Visit(AccountId account, Instant began, Instant proven, Stage stage, Browser browser) {

    /** How far a sign-in has come. */
    public enum Stage {
        /** A temporary password was used: nothing but a new one can be set. */
        NEW_PASSWORD,
        /** The password was right: nothing but a code can be given. */
        CODE,
        SIGNED_IN
    }

    public boolean is(Stage asked) {
        return stage == asked;
    }
}
