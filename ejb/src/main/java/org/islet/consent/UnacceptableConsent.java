package org.islet.consent;

import jakarta.ejb.ApplicationException;

/** A consent that cannot be given as written; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableConsent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnacceptableConsent(String message) {
        super(message);
    }
}
