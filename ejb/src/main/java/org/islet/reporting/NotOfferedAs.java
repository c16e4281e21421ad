package org.islet.reporting;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A report that is not written in the format asked for; the message says what is offered. */
@ApplicationException(rollback = true)
public class NotOfferedAs extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NotOfferedAs(Phrase whatIsOffered) {
        super(whatIsOffered);
    }

    /** Asked for in a format nothing is written in. */
    public static NotOfferedAs inThatFormat() {
        return new NotOfferedAs(Phrase.of("not-offered-as.format"));
    }
}
