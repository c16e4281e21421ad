package org.islet.upload.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/**
 * Uploads that are unreadable for now. All decoders that gave one up are remembered with it, so that each of several
 * portals tries it once, and none puts back what itself gave up.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GivenUp {

    /** Where the decoders named in the place have not given up. */
    public static final String UNTRIED = " AND NOT (string_to_array(coalesce(u.tried_by, ''), E'\n') @> ARRAY[?])";

    private static final String WHO_BEGAN = "coalesce(u.begun_by, 'decoders of an older portal')";

    /** Gives up in the name of those whose attempt was the last. */
    public static final String GIVE_UP = "state = 'UNREADABLE', gave_up_by = " + WHO_BEGAN
            + ", tried_by = concat_ws(E'\n', u.tried_by, " + WHO_BEGAN + ")";

    /** For another portal that took it up and was stopped before it came to it. */
    private static final Duration LEFT = Duration.ofMinutes(10);

    /** The key of a phrase. */
    private static final String NOBODY_SAID = "cut-off.stopped";

    private static final String OF_THESE = " WHERE u.gave_up_by IS NOT NULL AND u.patient_id = ANY (?)";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Gives up for now what had its attempts, the last of which nobody ended. */
    public void afterTheLastAttempt() {
        inLine(
                "UPDATE upload u SET failure = coalesce(u.failure, ?), " + GIVE_UP
                        + " WHERE u.state = 'RECEIVED' AND u.attempts >= ? AND u.leased_until < ?",
                statement -> {
                    statement.setString(1, NOBODY_SAID);
                    statement.setInt(2, Attempts.MOST);
                    statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    /** Puts back in line what only other decoders than those of now gave up. */
    public void takeUpWithNewDecoders() {
        inLine(
                "UPDATE upload u SET state = 'RECEIVED', attempts = 0, begun_at = NULL, leased_until = ?,"
                        + " gave_up_by = NULL WHERE u.gave_up_by IS NOT NULL" + UNTRIED,
                statement -> {
                    statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                    statement.setString(2, DecodersOfNow.NAME);
                    return statement.executeUpdate();
                });
    }

    /** Gives up again what these decoders had given up before, and others took up and left. */
    public void leftByOthers() {
        inLine(
                "UPDATE upload u SET state = 'UNREADABLE', gave_up_by = ? WHERE u.state = 'RECEIVED'"
                        + " AND u.tried_by IS NOT NULL AND u.leased_until < ? AND NOT (true" + UNTRIED + ")",
                statement -> {
                    statement.setString(1, DecodersOfNow.NAME);
                    statement.setObject(2, clock.instant().minus(LEFT).atOffset(ZoneOffset.UTC));
                    statement.setString(3, DecodersOfNow.NAME);
                    return statement.executeUpdate();
                });
    }

    private void inLine(String update, Sql.Work<Integer> work) {
        VisibleRows.alsoFor(Work.UPLOADS_IN_LINE).run(() -> sql.run(update, work));
    }

    /**
     * Puts back in line what was given up of some patients, whoever gave it up, and says how many uploads that are; in
     * the transaction of whoever asked for it and has a line written about it.
     */
    @Transactional
    public int takeUp(Collection<PatientId> patients) {
        return sql.run(BackInLine.PUT_BACK + OF_THESE, statement -> {
            name(statement, patients);
            return statement.executeUpdate();
        });
    }

    @Transactional
    public int number(Collection<PatientId> patients) {
        return sql.run("SELECT count(*) FROM upload u" + OF_THESE, statement -> {
            name(statement, patients);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private static void name(PreparedStatement statement, Collection<PatientId> patients) throws SQLException {
        Object[] ids = patients.stream().map(PatientId::value).toArray();
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
    }
}
