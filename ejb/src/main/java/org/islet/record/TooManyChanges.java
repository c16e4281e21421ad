package org.islet.record;

import jakarta.ejb.ApplicationException;

/** A newer reading differs in more than can be shown, or kept beside what it replaces, at once. */
@ApplicationException(rollback = true)
class TooManyChanges extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyChanges() {
        super("The newer reading differs in more events than are compared at once");
    }
}
