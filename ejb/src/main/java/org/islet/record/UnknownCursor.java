package org.islet.record;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A cursor that no page gave out. */
@ApplicationException(rollback = true)
public class UnknownCursor extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnknownCursor() {
        super(Phrase.of("unknown-cursor"));
    }
}
