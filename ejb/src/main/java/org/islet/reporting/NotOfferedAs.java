package org.islet.reporting;

import jakarta.ejb.ApplicationException;

/** A report that is not written in the format asked for; the message says what is offered. */
@ApplicationException(rollback = true)
public class NotOfferedAs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotOfferedAs(String whatIsOffered) {
        super(whatIsOffered);
    }
}
