package org.islet.account.relation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.AccountId;
import org.islet.account.Relation;
import org.islet.patient.PersonName;

/**
 * Somebody who may act for a patient at this moment, the patient too.
 *
 * @param name their address where they gave no name
 * @param until the first moment at which it gives nothing any more; empty where it has no end
 */
public record Actor(
        RelationId id, AccountId account, Relation relation, PersonName name, Instant from, Optional<Instant> until) {

    public Actor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(account);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }
}
