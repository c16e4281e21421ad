package org.islet.account.relation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.Relation;

/**
 * Somebody who was invited and has not answered yet.
 *
 * @param until when the relation will end, if it will
 * @param expires when the letter opens nothing any more
 */
public record InvitedPerson(
        RelationInvitationId id, String email, Relation relation, Optional<Instant> until, Instant expires) {

    public InvitedPerson {
        Objects.requireNonNull(id);
        Objects.requireNonNull(email);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(until);
        Objects.requireNonNull(expires);
    }
}
