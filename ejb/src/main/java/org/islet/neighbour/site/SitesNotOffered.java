package org.islet.neighbour.site;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The hospital does not let the portal fetch from sites. */
@ApplicationException(rollback = true)
public class SitesNotOffered extends NamedFailure {

    private static final long serialVersionUID = 1L;

    SitesNotOffered() {
        super(Phrase.of("site.not-offered"));
    }
}
