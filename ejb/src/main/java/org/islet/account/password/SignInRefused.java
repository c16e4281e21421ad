package org.islet.account.password;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Address and password do not go together, or too many attempts were made: one message for all. */
@ApplicationException(rollback = true)
public class SignInRefused extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super(Phrase.of("sign-in-refused"));
    }
}
