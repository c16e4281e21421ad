package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** The caller has announced no such upload. */
@ApplicationException(rollback = true)
public class NoSuchUpload extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchUpload() {
        super(Phrase.of("no-such-upload"));
    }
}
