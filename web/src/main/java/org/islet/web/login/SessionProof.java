package org.islet.web.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.islet.account.AccountId;

/**
 * What a session remembers of a sign-in: whose, when, and whether only a new password may be set. Everything else is
 * asked of the database on each request.
 *
 * @param began when the person signed in; a session ends twelve hours later at the latest
 * @param proven the moment the account's “valid since” is held against; renewed when the password is changed here
 */
record SessionProof(UUID accountValue, Instant began, Instant proven, boolean onlyNewPassword) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(12);

    AccountId account() {
        return new AccountId(accountValue);
    }

    boolean isOverAt(Instant now) {
        return now.isAfter(began.plus(LONGEST));
    }

    SessionProof renewedAt(Instant moment) {
        return new SessionProof(accountValue, began, moment, false);
    }
}
