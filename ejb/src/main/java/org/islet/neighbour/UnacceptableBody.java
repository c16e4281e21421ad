package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** What a program sent cannot be kept as records; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableBody extends NamedFailure {

    private static final long serialVersionUID = 1L;

    UnacceptableBody(Phrase why) {
        super(why);
    }
}
