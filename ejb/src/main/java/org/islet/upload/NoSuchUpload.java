package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** The caller has announced no such upload. */
@ApplicationException(rollback = true)
public class NoSuchUpload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchUpload() {
        super("There is no such upload");
    }
}
