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

    /**
     * Whether this one may end what the other may do, but for the patient's own. The patient ends everybody; a guardian
     * carers, and guardians who came later: whoever was let in does not shut out those who were there.
     */
    public boolean mayEnd(Actor other) {
        boolean isOneself = account.equals(other.account);
        boolean wasThereBefore = other.relation == Relation.CARER || from.isBefore(other.from);
        return isOneself || relation == Relation.SELF || relation.decides() && wasThereBefore;
    }

    /** Whether the other decides on when this one has ended. */
    boolean isOutlastedBy(Actor other) {
        return other.relation.decides()
                && until.filter(end -> other.until
                                .filter(theirs -> !theirs.isAfter(end))
                                .isEmpty())
                        .isPresent();
    }

    /** Whether another end would be sooner than the one there is. */
    boolean wouldEndSooner(Optional<Instant> end) {
        return end.isPresent() && until.filter(now -> !end.get().isBefore(now)).isEmpty();
    }
}
