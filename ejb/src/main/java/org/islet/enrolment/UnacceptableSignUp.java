package org.islet.enrolment;

import jakarta.ejb.ApplicationException;

/** A sign-up that cannot be taken as written; the message says what to change. */
@ApplicationException(rollback = true)
public class UnacceptableSignUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnacceptableSignUp(String message) {
        super(message);
    }
}
