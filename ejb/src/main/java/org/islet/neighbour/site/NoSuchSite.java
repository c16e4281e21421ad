package org.islet.neighbour.site;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No site is entered for this patient. */
@ApplicationException(rollback = true)
public class NoSuchSite extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchSite() {
        super(Phrase.of("no-such-site"));
    }
}
