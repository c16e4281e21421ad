package org.islet.account;

import jakarta.ejb.ApplicationException;

/** A temporary password opens nothing but the step that sets a new one. */
@ApplicationException(rollback = true)
public class NewPasswordNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NewPasswordNeeded() {
        super("A temporary password only lets you set a new password");
    }
}
