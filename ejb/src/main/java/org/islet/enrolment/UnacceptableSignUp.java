package org.islet.enrolment;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A sign-up that cannot be taken as written; the message says what to change. */
@ApplicationException(rollback = true)
public class UnacceptableSignUp extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public UnacceptableSignUp(Phrase message) {
        super(message);
    }
}
