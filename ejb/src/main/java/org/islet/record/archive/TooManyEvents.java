package org.islet.record.archive;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** More happened in a time than is taken into memory at once. */
@ApplicationException(rollback = true)
public class TooManyEvents extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public TooManyEvents() {
        super(Phrase.of("too-many-events"));
    }
}
