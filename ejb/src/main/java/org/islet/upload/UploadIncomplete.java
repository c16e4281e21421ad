package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** The chunks that are here are not the bytes that were announced. */
@ApplicationException(rollback = true)
public class UploadIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UploadIncomplete(String why) {
        super(why);
    }
}
