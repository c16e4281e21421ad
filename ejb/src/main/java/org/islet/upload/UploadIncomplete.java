package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The chunks that are here are not the bytes that were announced. */
@ApplicationException(rollback = true)
public class UploadIncomplete extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UploadIncomplete(Phrase why) {
        super(why);
    }
}
