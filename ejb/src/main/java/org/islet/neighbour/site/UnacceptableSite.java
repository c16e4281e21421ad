package org.islet.neighbour.site;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** From such a site this portal does not fetch; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableSite extends NamedFailure {

    private static final long serialVersionUID = 1L;

    UnacceptableSite(Phrase why) {
        super(why);
    }
}
