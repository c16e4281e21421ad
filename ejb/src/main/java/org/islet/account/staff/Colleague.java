package org.islet.account.staff;

import org.islet.account.AccountId;
import org.islet.account.Role;
import org.islet.patient.PersonName;

/**
 * Somebody who works for a clinic, or did, as its administrators see them.
 *
 * @param email the address of the account
 * @param isThere whether they work there now; the role of whoever left says nothing any more
 */
public record Colleague(AccountId account, PersonName name, String email, Role role, boolean isThere) {}
