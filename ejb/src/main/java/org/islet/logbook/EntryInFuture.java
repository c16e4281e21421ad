package org.islet.logbook;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** An entry is of what has happened. */
@ApplicationException(rollback = true)
public class EntryInFuture extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public EntryInFuture() {
        super(Phrase.of("entry-in-future"));
    }
}
