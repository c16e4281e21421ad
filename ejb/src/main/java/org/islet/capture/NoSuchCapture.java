package org.islet.capture;

import jakarta.ejb.ApplicationException;

/** The patient has no such capture. */
@ApplicationException(rollback = true)
public class NoSuchCapture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchCapture() {
        super("There is no such capture");
    }
}
