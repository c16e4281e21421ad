package org.islet.upload;

import jakarta.ejb.ApplicationException;

/** More bytes than this portal takes at once. */
@ApplicationException(rollback = true)
public class UploadTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge(long limit) {
        super("This is larger than the " + limit / (1 << 20) + " MiB taken at once; nothing of it was stored. Device"
                + " captures and exports are smaller: is it the right file? A long export can be split by dates");
    }
}
