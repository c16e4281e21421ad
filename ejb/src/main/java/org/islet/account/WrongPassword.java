package org.islet.account;

import jakarta.ejb.ApplicationException;

/** The current password, asked for again before a change, was not the right one. */
@ApplicationException(rollback = true)
public class WrongPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongPassword() {
        super("The current password is not right");
    }
}
