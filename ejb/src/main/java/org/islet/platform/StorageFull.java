package org.islet.platform;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;

/** There is no room left to store anything; nothing was stored, and the operator has to make room. */
@ApplicationException(rollback = true)
public class StorageFull extends NamedFailure {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's codes for a full disk and for exhausted resources in general begin so. */
    private static final String INSUFFICIENT_RESOURCES = "53";

    public StorageFull() {
        super(Phrase.of("storage-full"));
    }

    static boolean isMeantBy(String sqlState) {
        return sqlState != null && sqlState.startsWith(INSUFFICIENT_RESOURCES) && !sqlState.equals("53300");
    }
}
