package org.islet.account.owner;

import java.util.Locale;
import java.util.Optional;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/**
 * What is still needed of an account that is being closed.
 *
 * @param patient the patient its owner is
 */
public record ClosingAccount(EmailAddress email, Locale language, Optional<PatientId> patient) {}
