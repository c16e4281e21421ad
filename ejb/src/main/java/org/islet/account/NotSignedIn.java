package org.islet.account;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** Nobody is signed in, and this needs somebody. */
@ApplicationException(rollback = true)
public class NotSignedIn extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Phrase.of("not-signed-in"));
    }
}
