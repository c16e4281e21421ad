package org.islet.platform;

import jakarta.ejb.ApplicationException;

/** What was asked for can be done, but not at this moment; nothing was changed. */
@ApplicationException(rollback = true)
public class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When to come again. */
    public static final int SECONDS = 10;

    public TooBusy(String whyAndWhen) {
        super(whyAndWhen);
    }
}
