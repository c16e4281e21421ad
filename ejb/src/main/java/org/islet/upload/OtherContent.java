package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** The id is taken by an upload of other bytes. */
@ApplicationException(rollback = true)
public class OtherContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OtherContent() {
        super("This id already names an upload with another hash or size: make a new id for other bytes");
    }
}
