package org.islet.account.session;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The caller is not signed in there, or not any more. */
@ApplicationException(rollback = true)
public class NoSuchVisit extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchVisit() {
        super(Phrase.of("no-such-visit"));
    }
}
