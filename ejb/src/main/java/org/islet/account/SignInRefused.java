package org.islet.account;

import jakarta.ejb.ApplicationException;

/** Address and password do not go together, or too many attempts were made: one message for all. */
@ApplicationException(rollback = true)
public class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super(
                "E-mail address and password do not go together. After several attempts, wait a few minutes or ask for a temporary password");
    }
}
