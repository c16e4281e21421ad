package org.islet.account.session;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The caller has no such browser among those that are known, or not any more. */
@ApplicationException(rollback = true)
public class NoSuchBrowser extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchBrowser() {
        super(Phrase.of("no-such-browser"));
    }
}
