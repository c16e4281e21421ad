package org.islet.appointment;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No visit is noted of this day. */
@ApplicationException(rollback = true)
public class NoSuchAppointment extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchAppointment() {
        super(Phrase.of("no-such-appointment"));
    }
}
