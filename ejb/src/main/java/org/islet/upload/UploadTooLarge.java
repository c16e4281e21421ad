package org.islet.upload;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** More bytes than this portal takes at once. */
@ApplicationException(rollback = true)
public class UploadTooLarge extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge(long limit) {
        super(Phrase.of("upload-too-large", limit / (1 << 20)));
    }
}
