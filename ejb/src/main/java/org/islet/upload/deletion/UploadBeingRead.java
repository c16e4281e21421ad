package org.islet.upload.deletion;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A file is read at this moment, so that nobody knows yet what would go with it; nothing was deleted. */
@ApplicationException(rollback = true)
public class UploadBeingRead extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UploadBeingRead() {
        super(Phrase.of("upload-being-read"));
    }
}
