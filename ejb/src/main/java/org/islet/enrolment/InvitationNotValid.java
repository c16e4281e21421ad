package org.islet.enrolment;

import jakarta.ejb.ApplicationException;

/** No invitation or set-up code like this is open: mistyped, used, or too old. */
@ApplicationException(rollback = true)
public class InvitationNotValid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvitationNotValid() {
        super("This code is not valid: it may be mistyped, used already, or too old. Ask for a new one");
    }
}
