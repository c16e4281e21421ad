package org.islet.account.relation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.Relation;
import org.islet.mail.EmailAddress;
import org.islet.patient.PersonName;

/**
 * What a letter's code opens, to whoever holds it.
 *
 * @param address whom it was written to
 * @param patient for whoever is signed in with that address, and nobody else
 * @param until when it will end, if it will
 */
public record OfferedRelation(
        Relation relation,
        EmailAddress address,
        PersonName inviter,
        Optional<PersonName> patient,
        Optional<Instant> until) {

    public OfferedRelation {
        Objects.requireNonNull(relation);
        Objects.requireNonNull(address);
        Objects.requireNonNull(inviter);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(until);
    }

    /** Whether it is the caller's to answer. */
    public boolean isForCaller() {
        return patient.isPresent();
    }
}
