package org.islet.account.token;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The caller has no such token. */
@ApplicationException(rollback = true)
public class NoSuchToken extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchToken() {
        super(Phrase.of("no-such-token"));
    }
}
