package org.islet.enrolment;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A sign-up that cannot be taken as written; the message says what to change. */
@ApplicationException(rollback = true)
public class UnacceptableSignUp extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableSignUp(Phrase message) {
        super(message);
    }
}
