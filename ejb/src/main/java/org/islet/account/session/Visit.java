package org.islet.account.session;

import java.time.Instant;
import org.islet.account.AccountId;

/**
 * A sign-in on the pages: whose, when, and whether only a new password may be set. Everything else is asked of the
 * account on each request.
 *
 * @param began when the person signed in
 * @param proven the moment the account's “valid since” is held against; renewed when the password is changed here
 */
public record Visit(AccountId account, Instant began, Instant proven, boolean onlyNewPassword) {}
