package org.islet.record;

import jakarta.ejb.ApplicationException;

/** A cursor that no page gave out. */
@ApplicationException(rollback = true)
public class UnknownCursor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCursor() {
        super("Take the cursor from the page before, or leave it out for the first page");
    }
}
