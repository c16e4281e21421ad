package org.islet.record;

import jakarta.ejb.ApplicationException;

/** What was looked at is not what would be applied. */
@ApplicationException(rollback = true)
public class DifferenceOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DifferenceOutdated() {
        super("This is not the difference as it is now: look at the newest one, then apply that");
    }
}
