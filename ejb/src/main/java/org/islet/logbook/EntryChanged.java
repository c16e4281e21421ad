package org.islet.logbook;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The entry is not as it was when it was looked at, or its id names another one. */
@ApplicationException(rollback = true)
public class EntryChanged extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public EntryChanged() {
        super(Phrase.of("entry-changed"));
    }
}
