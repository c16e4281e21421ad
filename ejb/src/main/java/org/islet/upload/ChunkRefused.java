package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** A chunk that cannot be kept; the message says what is wrong with it. */
@ApplicationException(rollback = true)
public class ChunkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChunkRefused(String why) {
        super(why);
    }
}
