package org.islet.account.email;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The wanted address is the one the account has. */
@ApplicationException(rollback = true)
public class SameAddress extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public SameAddress() {
        super(Phrase.of("email-change.same"));
    }
}
