package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.islet.capture.CaptureStored;
import org.islet.capture.Captures;
import org.islet.capture.NoSuchCapture;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/**
 * Whose turn it is to be read. An attempt is committed before it begins and holds a lease while it lasts, so that any
 * number of portals share the work, and what ends none of its attempts is given up for now.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Attempts {

    static final int MOST = 3;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration A_MEBIBYTE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String NOBODY_SAID = "Reading this file was begun, and the portal stopped before it ended.";

    private static final String BEGIN =
            "UPDATE upload SET attempts = attempts + 1, begun_at = ?, leased_until = ? WHERE patient_id = ? AND id = ?";
    private static final String WAITS = " WHERE u.state = 'RECEIVED' AND u.attempts < " + MOST
            + " AND (u.leased_until IS NULL OR u.leased_until <= ?)";
    private static final String SELECT = "SELECT u.patient_id, u.id, u.sha256, u.size FROM upload u" + WAITS;
    /** Who failed least; of those the patient who was served longest ago; then who has waited longest. */
    private static final String FAIRLY = " ORDER BY u.attempts,"
            + " (SELECT max(o.begun_at) FROM upload o WHERE o.patient_id = u.patient_id) NULLS FIRST, u.received_at"
            + " LIMIT 1 FOR UPDATE OF u SKIP LOCKED";

    private static final String TAKE_UP =
            "UPDATE upload SET state = 'RECEIVED', attempts = 0, leased_until = NULL, failure = NULL, gave_up_by = NULL";

    private static final String GIVEN_UP_OF = " WHERE gave_up_by IS NOT NULL AND patient_id = ANY (?)";

    @Inject
    private Sql sql;

    @Inject
    private Captures captures;

    @Inject
    private Clock clock;

    /** Begins to read this upload; empty when it does not wait, or somebody else reads it. */
    Optional<CaptureStored> begin(PatientId patient, UUID upload) {
        return begin(" AND u.patient_id = ? AND u.id = ? FOR UPDATE SKIP LOCKED", statement -> {
            statement.setObject(2, patient.value());
            statement.setObject(3, upload);
        });
    }

    /** Begins to read whoever is next among those of a size; a light one is left to its sender's own request at first. */
    Optional<CaptureStored> next(UploadWeight weight) {
        Instant since = weight == UploadWeight.LIGHT ? clock.instant().minus(PAUSE) : clock.instant();
        return begin(" AND u.size BETWEEN ? AND ? AND coalesce(u.begun_at, u.received_at) <= ?" + FAIRLY, statement -> {
            statement.setLong(2, weight.from());
            statement.setLong(3, weight.to());
            statement.setObject(4, stored(since));
        });
    }

    private interface Filling {
        void of(PreparedStatement statement) throws SQLException;
    }

    private Optional<CaptureStored> begin(String which, Filling filling) {
        Instant now = clock.instant();
        Optional<CaptureStored> next = sql.run(SELECT + which, statement -> {
            statement.setObject(1, stored(now));
            filling.of(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(stored(row, now)) : Optional.empty();
            }
        });
        next.ifPresent(begun -> sql.run(BEGIN, statement -> {
            statement.setObject(1, stored(now));
            statement.setObject(2, stored(begun.until().plus(PAUSE)));
            name(statement, 3, begun);
            return statement.executeUpdate();
        }));
        return next;
    }

    private CaptureStored stored(ResultSet row, Instant now) throws SQLException {
        var patient = new PatientId(row.getObject(1, UUID.class));
        var capture = captures.ofHash(patient, row.getString(3)).orElseThrow(NoSuchCapture::new);
        Duration time = SHORTEST.plus(A_MEBIBYTE.multipliedBy(row.getLong(4) >> 20));
        return new CaptureStored(patient, row.getObject(2, UUID.class), capture.id(), now.plus(time));
    }

    /** The attempt did not end in an answer; after the last one the upload is unreadable for now. */
    void failed(CaptureStored attempt, String why) {
        sql.run(
                "UPDATE upload SET failure = ?, leased_until = ?,"
                        + " state = CASE WHEN attempts >= ? THEN 'UNREADABLE' ELSE state END,"
                        + " gave_up_by = CASE WHEN attempts >= ? THEN ? END"
                        + " WHERE patient_id = ? AND id = ? AND state = 'RECEIVED'",
                statement -> {
                    statement.setString(1, why);
                    statement.setObject(2, stored(clock.instant().plus(PAUSE)));
                    statement.setInt(3, MOST);
                    statement.setInt(4, MOST);
                    statement.setString(5, DecodersOfNow.NAME);
                    name(statement, 6, attempt);
                    return statement.executeUpdate();
                });
    }

    /** It was no fault of the file's: the attempt does not count, and others come first. */
    void postpone(CaptureStored attempt) {
        sql.run(
                "UPDATE upload SET attempts = greatest(attempts - 1, 0), leased_until = ?"
                        + " WHERE patient_id = ? AND id = ? AND state = 'RECEIVED'",
                statement -> {
                    statement.setObject(1, stored(clock.instant().plus(PAUSE)));
                    name(statement, 2, attempt);
                    return statement.executeUpdate();
                });
    }

    /** Gives up for now what had its attempts, the last of which nobody ended. */
    void giveUp() {
        sql.run(
                "UPDATE upload SET state = 'UNREADABLE', gave_up_by = ?, failure = coalesce(failure, ?)"
                        + " WHERE state = 'RECEIVED' AND attempts >= ? AND leased_until < ?",
                statement -> {
                    statement.setString(1, DecodersOfNow.NAME);
                    statement.setString(2, NOBODY_SAID);
                    statement.setInt(3, MOST);
                    statement.setObject(4, stored(clock.instant()));
                    return statement.executeUpdate();
                });
    }

    /** Puts back in line what other decoders than those of now gave up. */
    void takeUpWithNewDecoders() {
        sql.run(TAKE_UP + " WHERE gave_up_by <> ?", statement -> {
            statement.setString(1, DecodersOfNow.NAME);
            return statement.executeUpdate();
        });
    }

    /**
     * Puts back in line what was given up of some patients, and says how many uploads that are; in the transaction of
     * whoever asked for it and has a line written about it.
     */
    @Transactional
    int takeUp(Collection<PatientId> patients) {
        return sql.run(TAKE_UP + GIVEN_UP_OF, statement -> {
            name(statement, patients);
            return statement.executeUpdate();
        });
    }

    @Transactional
    int givenUp(Collection<PatientId> patients) {
        return sql.run("SELECT count(*) FROM upload" + GIVEN_UP_OF, statement -> {
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

    private static void name(PreparedStatement statement, int index, CaptureStored attempt) throws SQLException {
        statement.setObject(index, attempt.patient().value());
        statement.setObject(index + 1, attempt.upload());
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
