package org.islet.consent.asking;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No such request waits: it was answered, taken back, or is over. */
@ApplicationException(rollback = true)
public class NoSuchConsentRequest extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchConsentRequest() {
        super(Phrase.of("no-such-consent-request"));
    }
}
