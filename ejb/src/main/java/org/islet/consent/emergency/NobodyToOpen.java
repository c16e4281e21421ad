package org.islet.consent.emergency;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Nobody is called that, or they do not want it: who asks does not learn which. Or more than one is. */
@ApplicationException(rollback = true)
public class NobodyToOpen extends NamedFailure {

    private static final long serialVersionUID = 1L;

    private NobodyToOpen(Phrase message) {
        super(message);
    }

    static NobodyToOpen nobody() {
        return new NobodyToOpen(Phrase.of("emergency.nobody"));
    }

    static NobodyToOpen several(boolean isGivenNameSaid) {
        return new NobodyToOpen(Phrase.of(isGivenNameSaid ? "emergency.several" : "emergency.given"));
    }
}
