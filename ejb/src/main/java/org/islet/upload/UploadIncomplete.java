package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** The chunks that are here are not the bytes that were announced. */
@ApplicationException(rollback = true)
public class UploadIncomplete extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UploadIncomplete(Phrase why) {
        super(why);
    }
}
