package org.islet.appointment;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A visit that cannot be noted; the message says why. */
@ApplicationException(rollback = true)
public class UnacceptableAppointment extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableAppointment(Phrase message) {
        super(message);
    }
}
