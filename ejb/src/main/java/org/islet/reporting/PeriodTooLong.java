package org.islet.reporting;

import jakarta.ejb.ApplicationException;

/** More days than one report holds. */
@ApplicationException(rollback = true)
public class PeriodTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PeriodTooLong(long most) {
        super("A report holds at most " + most + " days: choose a shorter period");
    }
}
