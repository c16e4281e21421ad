package org.islet.account.relation;

import java.util.Objects;
import java.util.UUID;

/** The id of one invitation into a relation. */
public record RelationInvitationId(UUID value) {

    public RelationInvitationId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
