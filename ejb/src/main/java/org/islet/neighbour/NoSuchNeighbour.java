package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No program of the caller's has this address or id, or it may not send any more. */
@ApplicationException(rollback = true)
public class NoSuchNeighbour extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchNeighbour() {
        super(Phrase.of("no-such-neighbour"));
    }
}
