package org.islet.record.archive;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A cursor that no page gave out. */
@ApplicationException(rollback = true)
public class UnknownCursor extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnknownCursor() {
        super(Phrase.of("unknown-cursor"));
    }
}
