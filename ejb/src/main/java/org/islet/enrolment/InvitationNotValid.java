package org.islet.enrolment;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** No invitation or set-up code like this is open: mistyped, used, or too old. */
@ApplicationException(rollback = true)
public class InvitationNotValid extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public InvitationNotValid() {
        super(Phrase.of("invitation-not-valid"));
    }
}
