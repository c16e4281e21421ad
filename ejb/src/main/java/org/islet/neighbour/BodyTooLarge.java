package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** More in one request than is taken at once. */
@ApplicationException(rollback = true)
public class BodyTooLarge extends NamedFailure {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(int limit) {
        super(Phrase.of("neighbour.too-large", limit >> 10));
    }
}
