package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** More programs than a person has phones. */
@ApplicationException(rollback = true)
public class TooManyNeighbours extends NamedFailure {

    private static final long serialVersionUID = 1L;

    TooManyNeighbours(int most) {
        super(Phrase.of("neighbour.many", most));
    }
}
