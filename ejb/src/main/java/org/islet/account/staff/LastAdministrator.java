package org.islet.account.staff;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A clinic without an administrator could invite nobody, and nobody could be removed from it. */
@ApplicationException(rollback = true)
public class LastAdministrator extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super(Phrase.of("last-administrator"));
    }
}
