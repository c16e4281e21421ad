package org.islet.capture;

import jakarta.ejb.ApplicationException;

/** A capture cannot be read just now, for no fault of its own: something else of its patient's is being written. */
@ApplicationException(rollback = true)
public class NotItsTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotItsTurn() {
        super("Something else of this patient's is being written");
    }
}
