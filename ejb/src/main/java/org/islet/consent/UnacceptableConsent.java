package org.islet.consent;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A consent that cannot be given as written; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableConsent extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableConsent(Phrase message) {
        super(message);
    }
}
