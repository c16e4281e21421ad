package org.islet.consent;

import jakarta.ejb.ApplicationException;

/** The patient gave no such consent. */
@ApplicationException(rollback = true)
public class NoSuchConsent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchConsent() {
        super("There is no such consent");
    }
}
