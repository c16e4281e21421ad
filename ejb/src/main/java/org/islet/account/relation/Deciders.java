package org.islet.account.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.Relation;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/**
 * THE rule that nobody is left alone: whom one account decides for and no other does as long, is reached by nobody when
 * that ends. A relation that ends by its date ends all the same.
 */
@ApplicationScoped
class Deciders {

    private static final String ALONE = "SELECT count(*) FROM patient_access g WHERE g.account_id = ?"
            + " AND g.relation = 'GUARDIAN' AND (g.valid_until IS NULL OR g.valid_until > ?)"
            + " AND NOT EXISTS (SELECT 1 FROM patient_access o WHERE o.patient_id = g.patient_id"
            + " AND o.account_id <> g.account_id AND o.relation IN ('SELF', 'GUARDIAN')"
            + " AND o.valid_from <= ? AND (o.valid_until IS NULL OR o.valid_until >= g.valid_until))";

    @Inject
    private Relations relations;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whether anybody would be left alone without this account. */
    boolean leavesSomebodyAlone(AccountId account) {
        return count(ALONE, account.value()) > 0;
    }

    /**
     * Refuses who may not end the other, and what leaves the patient alone.
     *
     * @throws UnacceptableRelation where a guardian stands against one who was there before
     * @throws CannotEndRelation where nobody else decides as long
     */
    void requireMayEnd(Actor ending, Actor other, PatientId patient) {
        if (!ending.mayEnd(other)) {
            throw new UnacceptableRelation(Phrase.of("relation.earlier"));
        }
        if (other.relation() == Relation.GUARDIAN && leavesAlone(other.account(), patient)) {
            throw new CannotEndRelation();
        }
    }

    /** Whether somebody else decides for the patient at this moment. */
    boolean isOneOfSeveral(AccountId account, PatientId patient) {
        return relations.of(patient).stream()
                .anyMatch(each -> each.relation().decides() && !each.account().equals(account));
    }

    /** Whether this patient would be. */
    private boolean leavesAlone(AccountId account, PatientId patient) {
        return count(ALONE + " AND g.patient_id = ?", account.value(), patient.value()) > 0;
    }

    private long count(String query, UUID account, UUID... patient) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.run(query, statement -> {
            statement.setObject(1, account);
            statement.setObject(2, now);
            statement.setObject(3, now);
            if (patient.length > 0) {
                statement.setObject(4, patient[0]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
