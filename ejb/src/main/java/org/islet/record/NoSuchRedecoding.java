package org.islet.record;

import jakarta.ejb.ApplicationException;

/** The patient has no such redecoding. */
@ApplicationException(rollback = true)
public class NoSuchRedecoding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRedecoding() {
        super("There is no such difference");
    }
}
