package org.islet.account;

import jakarta.ejb.ApplicationException;

/** So many of these within an hour are not a person's doing; the same for every address. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyAttempts() {
        super("Too many attempts from here: wait an hour and try again");
    }
}
