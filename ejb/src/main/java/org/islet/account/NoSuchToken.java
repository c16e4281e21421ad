package org.islet.account;

import jakarta.ejb.ApplicationException;

/** The caller has no such token. */
@ApplicationException(rollback = true)
public class NoSuchToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchToken() {
        super("There is no such token");
    }
}
