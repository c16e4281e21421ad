package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.archive.DayBlocks;
import org.islet.record.replay.ChangeKind;
import org.islet.record.replay.Difference;
import org.islet.record.replay.Replay;
import org.islet.record.replay.ReplayedArchive;

/** The redecodings there are. A patient has at most one that is open. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
public class Redecodings {

    public static final String COLUMNS =
            "patient_id, id, reason, state, is_renewed, asked_at, computed_at, applied_at, added, changed, gone,"
                    + " digest, applied_by, applied_for, attempts";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM redecoding";

    /** An open one is newer than whatever was written meanwhile. */
    private static final String NEWEST_FIRST = "(state IN ('ASKED', 'READY', 'APPLYING')) DESC, asked_at DESC, id";

    private static final String OPEN = " AND state IN ('ASKED', 'READY', 'APPLYING')";

    /** A redecoding with what only this room must know. */
    public record Row(
            PatientId patient,
            PatientRedecoding view,
            Optional<String> digest,
            Optional<AccountId> appliedBy,
            Optional<ClinicId> appliedFor,
            int attempts) {}

    @Inject
    private Sql sql;

    @Inject
    private RedecodingDetails details;

    @Inject
    private FormerTable formers;

    @Inject
    private Replay retelling;

    @Inject
    private Clock clock;

    /** Asks for the difference as it is now; what was computed before and waits for a yes is computed anew. */
    public void ask(PatientId patient) {
        sql.run(
                "INSERT INTO redecoding (patient_id, id, reason, state, asked_at) VALUES (?, ?, 'ASKED', 'ASKED', ?)"
                        + " ON CONFLICT (patient_id) WHERE state IN ('ASKED', 'READY', 'APPLYING')"
                        + " DO UPDATE SET state = 'ASKED', is_renewed = false, attempts = 0, claimed_until = NULL"
                        + " WHERE redecoding.state = 'READY'",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, UUID.randomUUID());
                    statement.setObject(3, now());
                    return statement.executeUpdate();
                });
    }

    /** False when this is not a difference that waits for a yes. */
    public boolean agree(PatientId patient, RedecodingId id, AccountId by, Optional<ClinicId> clinic) {
        return sql.run(
                        "UPDATE redecoding SET state = 'APPLYING', applied_by = ?, applied_for = ?, attempts = 0,"
                                + " claimed_until = NULL"
                                + " WHERE patient_id = ? AND id = ? AND state = 'READY'",
                        statement -> {
                            statement.setObject(1, by.value());
                            statement.setObject(2, clinic.map(ClinicId::value).orElse(null));
                            statement.setObject(3, patient.value());
                            statement.setObject(4, id.value());
                            return statement.executeUpdate();
                        })
                > 0;
    }

    /** Keeps a difference under an id of its own; the one computed before is forgotten. */
    public void ready(Row row, ReplayedArchive telling, Difference difference) {
        boolean isRenewed = row.view().state() == RedecodingState.APPLYING;
        details.forget(row.patient(), row.view().id());
        var id = RedecodingId.random();
        sql.run(
                "UPDATE redecoding SET id = ?, state = 'READY', computed_at = ?, is_renewed = ?, applied_by = NULL,"
                        + " applied_for = NULL, claimed_until = NULL, digest = ?, added = ?, changed = ?, gone = ?"
                        + " WHERE patient_id = ? AND id = ?",
                statement -> {
                    statement.setObject(1, id.value());
                    statement.setObject(2, now());
                    statement.setBoolean(3, isRenewed);
                    statement.setString(4, difference.digest());
                    setCounts(statement, 5, difference);
                    name(statement, 8, row);
                    return statement.executeUpdate();
                });
        details.keep(row.patient(), id, telling, difference);
    }

    /** Notes that it is written, and keeps what it replaced; before the writing itself. */
    public void applied(Row row, Difference difference) {
        settle(row, "APPLIED");
        formers.keep(row.patient(), row.view().id(), retelling.known(row.patient()), difference);
    }

    /** The decoders of now say the same. */
    public void nothing(Row row) {
        details.forget(row.patient(), row.view().id());
        settle(row, "NOTHING");
        sql.run("UPDATE redecoding SET added = 0, changed = 0, gone = 0 WHERE patient_id = ? AND id = ?", statement -> {
            name(statement, 1, row);
            return statement.executeUpdate();
        });
    }

    private void settle(Row row, String state) {
        sql.run(
                "UPDATE redecoding SET state = ?, applied_at = ?, computed_at = coalesce(computed_at, ?)"
                        + " WHERE patient_id = ? AND id = ?",
                statement -> {
                    statement.setString(1, state);
                    statement.setObject(2, now());
                    statement.setObject(3, now());
                    name(statement, 4, row);
                    return statement.executeUpdate();
                });
    }

    /** The clinic may no longer: the patient's own yes is waited for. */
    public void takeBack(Row row) {
        sql.run(
                "UPDATE redecoding SET state = 'READY', applied_by = NULL, applied_for = NULL"
                        + " WHERE patient_id = ? AND id = ?",
                statement -> {
                    name(statement, 1, row);
                    return statement.executeUpdate();
                });
    }

    /** What was written without having been asked for; nothing is kept where nothing differs. */
    public void keepApplied(
            PatientId patient, RedecodingReason reason, ReplayedArchive telling, Difference difference) {
        if (difference.isEmpty()) {
            return;
        }
        var id = RedecodingId.random();
        sql.run(
                "INSERT INTO redecoding (patient_id, id, reason, state, asked_at, computed_at, applied_at, digest, added,"
                        + " changed, gone) VALUES (?, ?, ?, 'APPLIED', ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, id.value());
                    statement.setString(3, reason.name());
                    statement.setObject(4, now());
                    statement.setObject(5, now());
                    statement.setObject(6, now());
                    statement.setString(7, difference.digest());
                    setCounts(statement, 8, difference);
                    return statement.executeUpdate();
                });
        details.keep(patient, id, telling, difference);
        formers.keep(patient, id, retelling.known(patient), difference);
    }

    public Optional<Row> find(PatientId patient, RedecodingId id) {
        return query(" WHERE patient_id = ? AND id = ?", statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, id.value());
                })
                .stream()
                .findFirst();
    }

    public List<PatientRedecoding> all(PatientId patient) {
        return query(
                        " WHERE patient_id = ? ORDER BY " + NEWEST_FIRST,
                        statement -> statement.setObject(1, patient.value()))
                .stream()
                .map(Row::view)
                .toList();
    }

    /** The newest of each patient. */
    public List<Row> newest(Collection<PatientId> patients) {
        String newest = " WHERE patient_id = ANY (?) AND id = (SELECT n.id FROM redecoding n"
                + " WHERE n.patient_id = redecoding.patient_id ORDER BY " + NEWEST_FIRST
                + " LIMIT 1) ORDER BY patient_id";
        return query(newest, statement -> {
            Object[] ids = patients.stream().map(PatientId::value).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
        });
    }

    public boolean isOpen(PatientId patient) {
        return !query(" WHERE patient_id = ?" + OPEN, statement -> statement.setObject(1, patient.value()))
                .isEmpty();
    }

    /** Fills the places of a statement. */
    public interface Filling {
        void of(PreparedStatement statement) throws SQLException;
    }

    private List<Row> query(String where, Filling filling) {
        return rows(SELECT + where, filling);
    }

    public List<Row> rows(String statementText, Filling filling) {
        return sql.run(statementText, statement -> {
            filling.of(statement);
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        var view = new PatientRedecoding(
                new RedecodingId(row.getObject(2, UUID.class)),
                RedecodingReason.valueOf(row.getString(3)),
                RedecodingState.valueOf(row.getString(4)),
                row.getBoolean(5),
                moment(row, 6).orElseThrow(),
                moment(row, 7),
                moment(row, 8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11));
        return new Row(
                new PatientId(row.getObject(1, UUID.class)),
                view,
                Optional.ofNullable(row.getString(12)),
                Optional.ofNullable(row.getObject(13, UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject(14, UUID.class)).map(ClinicId::new),
                row.getInt(15));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return DayBlocks.moment(row, column);
    }

    public static void name(PreparedStatement statement, int index, Row row) throws SQLException {
        statement.setObject(index, row.patient().value());
        statement.setObject(index + 1, row.view().id().value());
    }

    private static void setCounts(PreparedStatement statement, int index, Difference difference) throws SQLException {
        statement.setInt(index, difference.count(ChangeKind.ADDED));
        statement.setInt(index + 1, difference.count(ChangeKind.CHANGED));
        statement.setInt(index + 2, difference.count(ChangeKind.GONE));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
