package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The caller has announced no such upload. */
@ApplicationException(rollback = true)
public class NoSuchUpload extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchUpload() {
        super(Phrase.of("no-such-upload"));
    }
}
