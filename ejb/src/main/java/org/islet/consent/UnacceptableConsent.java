package org.islet.consent;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A consent that cannot be given as written; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableConsent extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableConsent(Phrase message) {
        super(message);
    }
}
