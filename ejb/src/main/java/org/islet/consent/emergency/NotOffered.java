package org.islet.consent.emergency;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The hospital does not let its clinicians take access. */
@ApplicationException(rollback = true)
public class NotOffered extends NamedFailure {

    private static final long serialVersionUID = 1L;

    NotOffered() {
        super(Phrase.of("emergency.not-offered"));
    }
}
