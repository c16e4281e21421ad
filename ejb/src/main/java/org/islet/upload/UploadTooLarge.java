package org.islet.upload;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** More bytes than this portal takes at once. */
@ApplicationException(rollback = true)
public class UploadTooLarge extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge(long limit) {
        super(Phrase.of("upload-too-large", limit / (1 << 20)));
    }
}
