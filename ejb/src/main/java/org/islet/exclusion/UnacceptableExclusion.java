package org.islet.exclusion;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** An exclusion that cannot be marked now; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableExclusion extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableExclusion(Phrase message) {
        super(message);
    }
}
