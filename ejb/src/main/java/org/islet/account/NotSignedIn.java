package org.islet.account;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Nobody is signed in, and this needs somebody. */
@ApplicationException(rollback = true)
public class NotSignedIn extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Phrase.of("not-signed-in"));
    }
}
