package org.islet.account.authorization;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No program waits under this code: mistyped, too late, or answered already. */
@ApplicationException(rollback = true)
public class NoSuchProgram extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchProgram() {
        super(Phrase.of("no-such-program"));
    }
}
