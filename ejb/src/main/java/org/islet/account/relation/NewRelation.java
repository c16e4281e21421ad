package org.islet.account.relation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.islet.account.Relation;
import org.islet.mail.EmailAddress;

/**
 * Who is invited, and as what.
 *
 * @param lastDay in the patient's zone; empty for as long as the inviter decides, or until somebody ends it
 */
public record NewRelation(EmailAddress address, Relation relation, Optional<LocalDate> lastDay) {

    public NewRelation {
        Objects.requireNonNull(address);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(lastDay);
    }
}
