package org.islet.account.password;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The current password, asked for again before a change, was not the right one. */
@ApplicationException(rollback = true)
public class WrongPassword extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public WrongPassword() {
        super(Phrase.of("wrong-password"));
    }
}
