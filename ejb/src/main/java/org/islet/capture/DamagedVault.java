package org.islet.capture;

import jakarta.ejb.ApplicationException;

/** Stored bytes no longer have the hash they were stored with: the storage is failing and a backup is needed. */
@ApplicationException(rollback = true)
public class DamagedVault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedVault(CaptureId capture) {
        super("The stored bytes of capture " + capture
                + " have changed: the storage is damaged, restore from a backup");
    }
}
