package org.islet.capture;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Stored bytes no longer have the hash they were stored with: the storage is failing and a backup is needed. */
@ApplicationException(rollback = true)
public class DamagedVault extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public DamagedVault(CaptureId capture) {
        super(Phrase.of("damaged-vault", capture.toString()));
    }
}
