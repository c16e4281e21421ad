package org.islet.account.relation;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** No invitation with this code waits: mistyped, answered, taken back, or too old. */
@ApplicationException(rollback = true)
public class RelationInvitationNotValid extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public RelationInvitationNotValid() {
        super(Phrase.of("invitation-not-valid"));
    }
}
