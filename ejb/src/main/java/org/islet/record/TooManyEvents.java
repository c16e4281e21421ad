package org.islet.record;

import jakarta.ejb.ApplicationException;

/** More happened in a time than is taken into memory at once. */
@ApplicationException(rollback = true)
public class TooManyEvents extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyEvents() {
        super("More is recorded in this time than can be shown at once: choose fewer days");
    }
}
