package org.islet.logbook;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The patient has no such entry, or has withdrawn it. */
@ApplicationException(rollback = true)
public class NoSuchEntry extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchEntry() {
        super(Phrase.of("no-such-entry"));
    }
}
