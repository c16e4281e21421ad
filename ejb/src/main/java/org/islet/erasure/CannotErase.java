package org.islet.erasure;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** Somebody else would be left without something; what to do first is said. */
@ApplicationException(rollback = true)
public class CannotErase extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public CannotErase(Phrase whatFirst) {
        super(whatFirst);
    }
}
