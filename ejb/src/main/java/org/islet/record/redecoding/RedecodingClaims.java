package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/** Who works on which redecoding: any number of portals share them, and each is worked on by one at a time. */
@ApplicationScoped
@Transactional
public class RedecodingClaims {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String UNCLAIMED = "(claimed_until IS NULL OR claimed_until <= ?)";

    /** The lock is {@link #lockName}; looked at row by row, and given back with this transaction. */
    private static final String CLAIM = "WITH waiting AS MATERIALIZED (SELECT patient_id AS p, id AS i FROM redecoding"
            + " WHERE state IN ('ASKED', 'APPLYING') AND " + UNCLAIMED + " ORDER BY attempts, asked_at, id LIMIT 100)"
            + " UPDATE redecoding SET attempts = attempts + 1,"
            + " state = CASE WHEN attempts >= ? THEN 'FAILED' ELSE state END, claimed_until = ?"
            + " WHERE (patient_id, id) = (SELECT p, i FROM waiting"
            + " WHERE pg_try_advisory_xact_lock(hashtextextended('redecoding ' || p::text, 0)) LIMIT 1)"
            + " AND " + UNCLAIMED + " RETURNING " + Redecodings.COLUMNS;

    @Inject
    private Sql sql;

    @Inject
    private Redecodings redecodings;

    @Inject
    private Clock clock;

    /**
     * Takes the one to be worked on next, for this portal alone: who failed least, then who has waited longest. The attempt
     * is written down before it begins, in a transaction of its own, so that what kills the server is not tried for ever.
     * Another portal leaves it alone for a minute, and after that as long as somebody holds the lock of the work.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Redecodings.Row> claim(int mostAttempts) {
        return VisibleRows.alsoFor(Work.REDECODINGS_IN_LINE)
                .get(() -> redecodings.rows(CLAIM, statement -> {
                    statement.setObject(1, now());
                    statement.setInt(2, mostAttempts);
                    statement.setObject(3, clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC));
                    statement.setObject(4, now());
                }))
                .stream()
                .findFirst();
    }

    /** Held while one is worked on. */
    public static String lockName(PatientId patient) {
        return "redecoding " + patient;
    }

    /** It failed and may be tried again at once, by whoever comes first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(Redecodings.Row row) {
        sql.run("UPDATE redecoding SET claimed_until = NULL WHERE patient_id = ? AND id = ?", statement -> {
            Redecodings.name(statement, 1, row);
            return statement.executeUpdate();
        });
    }

    /** An upload under way is no failure: the attempt does not count, and others come first. */
    public void forgive(Redecodings.Row row) {
        sql.run(
                "UPDATE redecoding SET attempts = attempts - 1, asked_at = ?, claimed_until = NULL WHERE patient_id = ? AND id = ?",
                statement -> {
                    statement.setObject(1, now());
                    Redecodings.name(statement, 2, row);
                    return statement.executeUpdate();
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
