package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** An announcement or a file that cannot become an upload; the message says what has to be different. */
@ApplicationException(rollback = true)
public class UnacceptableUpload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnacceptableUpload(String why) {
        super(why);
    }
}
