package org.islet.capture;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A capture cannot be read just now, for no fault of its own: something else of its patient's is being written. */
@ApplicationException(rollback = true)
public class NotItsTurn extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotItsTurn() {
        super(Phrase.of("not-its-turn"));
    }
}
