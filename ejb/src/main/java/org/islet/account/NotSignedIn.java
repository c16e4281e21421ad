package org.islet.account;

import jakarta.ejb.ApplicationException;

/** Nobody is signed in, and this needs somebody. */
@ApplicationException(rollback = true)
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("Sign in first");
    }
}
