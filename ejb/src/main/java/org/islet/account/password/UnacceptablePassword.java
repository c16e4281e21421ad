package org.islet.account.password;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A new password breaks one of the few rules; the message says which and what to do. */
@ApplicationException(rollback = true)
public class UnacceptablePassword extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptablePassword(Phrase message) {
        super(message);
    }
}
