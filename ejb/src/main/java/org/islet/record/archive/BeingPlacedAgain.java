package org.islet.record.archive;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.TooBusy;

/** The patient has moved, and their events are not yet placed in the new time zone; nothing is shown in a wrong one. */
@ApplicationException(rollback = true)
public class BeingPlacedAgain extends TooBusy {

    private static final long serialVersionUID = 1L;

    public BeingPlacedAgain() {
        super(Phrase.of("being-placed-again", SECONDS));
    }
}
