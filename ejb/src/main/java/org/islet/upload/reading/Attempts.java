package org.islet.upload.reading;

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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.islet.capture.CaptureStored;
import org.islet.capture.Captures;
import org.islet.capture.NoSuchCapture;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/**
 * Whose turn it is to be read. An attempt is committed before it begins and holds a lease while it lasts, so that any
 * number of portals share the work, and what ends none of its attempts is given up for now.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Attempts {

    public static final int MOST = 3;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration A_MEBIBYTE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final String BEGIN =
            "UPDATE upload SET attempts = attempts + 1, begun_at = ?, leased_until = ?, begun_by = ?"
                    + " WHERE patient_id = ? AND id = ?";

    /** Whose lease is over, and who has been followed by another, has no say any more. */
    private static final String STILL_THIS_ONE =
            "u.patient_id = ? AND u.id = ? AND u.begun_at = ? AND u.state = 'RECEIVED'";

    private static final String WAITS = " WHERE u.state = 'RECEIVED' AND u.attempts < " + MOST
            + " AND (u.leased_until IS NULL OR u.leased_until <= ?)" + GivenUp.UNTRIED;
    private static final String SELECT = "SELECT u.patient_id, u.id, u.sha256, u.size FROM upload u" + WAITS;
    /** Who failed least; of those the patient who was served longest ago; then who has waited longest. */
    private static final String FAIRLY = " ORDER BY u.attempts,"
            + " (SELECT max(o.begun_at) FROM upload o WHERE o.patient_id = u.patient_id) NULLS FIRST, u.received_at"
            + " LIMIT 1 FOR UPDATE OF u SKIP LOCKED";

    @Inject
    private Sql sql;

    @Inject
    private Captures captures;

    @Inject
    private Clock clock;

    /** Begins to read whoever is next among those of a size. */
    public Optional<CaptureStored> next(UploadWeight weight) {
        return begin(" AND u.size BETWEEN ? AND ?" + FAIRLY, statement -> {
            statement.setLong(3, weight.from());
            statement.setLong(4, weight.to());
        });
    }

    private interface Filling {
        void of(PreparedStatement statement) throws SQLException;
    }

    private Optional<CaptureStored> begin(String which, Filling filling) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<CaptureStored> next = VisibleRows.alsoFor(Work.UPLOADS_IN_LINE)
                .get(() -> sql.run(SELECT + which, statement -> {
                    statement.setObject(1, stored(now));
                    statement.setString(2, DecodersOfNow.NAME);
                    filling.of(statement);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(stored(row, now)) : Optional.empty();
                    }
                }));
        next.ifPresent(begun -> run(begun, BEGIN, statement -> {
            statement.setObject(1, stored(now));
            statement.setObject(2, stored(begun.until().plus(PAUSE)));
            statement.setString(3, DecodersOfNow.NAME);
            statement.setObject(4, begun.patient().value());
            statement.setObject(5, begun.upload());
            return statement.executeUpdate();
        }));
        return next;
    }

    private CaptureStored stored(ResultSet row, Instant now) throws SQLException {
        var patient = new PatientId(row.getObject(1, UUID.class));
        String sha256 = row.getString(3);
        var capture = VisibleRows.ofPatient(patient.value())
                .get(() -> captures.ofHash(patient, sha256))
                .orElseThrow(NoSuchCapture::new);
        Duration time = SHORTEST.plus(A_MEBIBYTE.multipliedBy(row.getLong(4) >> 20));
        return new CaptureStored(patient, row.getObject(2, UUID.class), capture.id(), now, now.plus(time));
    }

    /** The attempt did not end in an answer; after the last one the upload is unreadable for now. */
    public void failed(CaptureStored attempt, String whyKey) {
        run(attempt, "UPDATE upload u SET failure = ?, leased_until = ? WHERE " + STILL_THIS_ONE, statement -> {
            statement.setString(1, whyKey);
            statement.setObject(2, stored(clock.instant().plus(PAUSE)));
            name(statement, 3, attempt);
            return statement.executeUpdate();
        });
        run(
                attempt,
                "UPDATE upload u SET " + GivenUp.GIVE_UP + " WHERE " + STILL_THIS_ONE + " AND u.attempts >= " + MOST,
                statement -> {
                    name(statement, 1, attempt);
                    return statement.executeUpdate();
                });
    }

    /** It was no fault of the file's: the attempt does not count, and others come first. */
    public void postpone(CaptureStored attempt) {
        takeBack(attempt, "begun_at", Optional.of(clock.instant().plus(PAUSE)));
    }

    /** It was no fault of the file's: the attempt does not count, and whoever comes next may begin another at once. */
    public void giveBack(CaptureStored attempt) {
        takeBack(attempt, "NULL", Optional.empty());
    }

    private void takeBack(CaptureStored attempt, String begunAt, Optional<Instant> leasedUntil) {
        run(
                attempt,
                "UPDATE upload u SET attempts = greatest(u.attempts - 1, 0), begun_at = " + begunAt
                        + ", leased_until = ? WHERE " + STILL_THIS_ONE,
                statement -> {
                    statement.setObject(1, leasedUntil.map(Attempts::stored).orElse(null));
                    name(statement, 2, attempt);
                    return statement.executeUpdate();
                });
    }

    /** As the work on this patient alone that it is, whoever has it noted. */
    private void run(CaptureStored attempt, String update, Sql.Work<Integer> work) {
        VisibleRows.ofPatient(attempt.patient().value()).run(() -> sql.run(update, work));
    }

    private static void name(PreparedStatement statement, int index, CaptureStored attempt) throws SQLException {
        statement.setObject(index, attempt.patient().value());
        statement.setObject(index + 1, attempt.upload());
        statement.setObject(index + 2, stored(attempt.begunAt()));
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
