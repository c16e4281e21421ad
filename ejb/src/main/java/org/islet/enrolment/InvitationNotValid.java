package org.islet.enrolment;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No invitation or set-up code like this is open: mistyped, used, or too old. */
@ApplicationException(rollback = true)
public class InvitationNotValid extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public InvitationNotValid() {
        super(Phrase.of("invitation-not-valid"));
    }
}
