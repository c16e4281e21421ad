package org.islet.consent;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The patient gave no such consent. */
@ApplicationException(rollback = true)
public class NoSuchConsent extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchConsent() {
        super(Phrase.of("no-such-consent"));
    }
}
