package org.islet.account.relation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.mail.EmailAddress;

/** Whom a waiting invitation was written to, for the room that opens accounts. */
@Stateless
public class InvitedPeople {

    @Inject
    private RelationInvitations invitations;

    /** Empty where no invitation of this code waits. */
    public Optional<EmailAddress> addressOf(String code) {
        return invitations.find(code).map(RelationInvitation::address);
    }
}
