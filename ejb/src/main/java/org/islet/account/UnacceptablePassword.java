package org.islet.account;

import jakarta.ejb.ApplicationException;

/** A new password breaks one of the few rules; the message says which and what to do. */
@ApplicationException(rollback = true)
public class UnacceptablePassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnacceptablePassword(String message) {
        super(message);
    }
}
