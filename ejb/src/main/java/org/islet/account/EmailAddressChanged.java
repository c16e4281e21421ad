package org.islet.account;

import java.util.Optional;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;

/**
 * An account has another e-mail address from now on; fired in the transaction that says so.
 *
 * @param patient whose own account it is
 * @param wasConfirmed whether the address before was known to be its owner's
 */
public record EmailAddressChanged(Optional<PatientId> patient, EmailAddress before, boolean wasConfirmed) {}
