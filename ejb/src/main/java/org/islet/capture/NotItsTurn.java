package org.islet.capture;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A capture cannot be read just now, for no fault of its own: something else of its patient's is being written. */
@ApplicationException(rollback = true)
public class NotItsTurn extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotItsTurn() {
        super(Phrase.of("not-its-turn"));
    }
}
