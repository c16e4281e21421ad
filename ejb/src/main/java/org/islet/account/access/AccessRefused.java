package org.islet.account.access;

import org.islet.account.AccountId;
import org.islet.account.Scope;
import org.islet.patient.PatientId;

/**
 * Somebody asked for what is a patient's alone, and was refused; the audit trail listens.
 *
 * @param scope what a token for it would have to be made for
 */
public record AccessRefused(AccountId account, PatientId patient, Scope scope) {}
