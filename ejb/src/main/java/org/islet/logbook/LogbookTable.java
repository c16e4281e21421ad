package org.islet.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.reports.model.InsulinKind;

/** Where revisions are kept; they are only ever added to. */
@ApplicationScoped
class LogbookTable {

    private static final String COLUMNS = "entry_id, revision, at, kind, amount, unit, diastolic, intensity, insulin,"
            + " words, is_withdrawn, written_at, written_by";

    private static final String LAST = " AND NOT EXISTS (SELECT 1 FROM logbook_revision later WHERE"
            + " later.patient_id = r.patient_id AND later.entry_id = r.entry_id AND later.revision > r.revision)";

    @Inject
    private Sql sql;

    /** Until the transaction ends, nobody else writes into this patient's logbook. */
    void takeTurn(PatientId patient) {
        sql.turn("logbook " + patient);
    }

    void add(PatientId patient, Revision revision) {
        sql.run(
                "INSERT INTO logbook_revision (" + COLUMNS + ", patient_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    Written written = revision.written();
                    statement.setObject(1, revision.entry().value());
                    statement.setInt(2, revision.number());
                    set(statement, 3, written.at());
                    statement.setString(4, written.kind().name());
                    statement.setObject(5, written.amount().map(Amount::value).orElse(null), Types.DOUBLE);
                    statement.setString(6, written.amount().map(Amount::unit).orElse(null));
                    OptionalDouble lower = written.diastolic();
                    statement.setObject(7, lower.isPresent() ? lower.getAsDouble() : null, Types.DOUBLE);
                    statement.setString(8, written.intensity().map(Enum::name).orElse(null));
                    statement.setString(9, written.insulin().map(Enum::name).orElse(null));
                    statement.setString(10, written.text().orElse(null));
                    statement.setBoolean(11, revision.isWithdrawn());
                    set(statement, 12, revision.writtenAt());
                    statement.setObject(13, revision.writtenBy().value());
                    statement.setObject(14, patient.value());
                    return statement.executeUpdate();
                });
    }

    /** How many were written from that moment on. */
    int countSince(PatientId patient, Instant from) {
        return sql.run("SELECT count(*) FROM logbook_revision WHERE patient_id = ? AND written_at >= ?", statement -> {
            statement.setObject(1, patient.value());
            set(statement, 2, from);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** All of an entry, the last one first; none where there is no such entry. */
    List<Revision> of(PatientId patient, EntryId entry) {
        return sql.run(
                "SELECT " + COLUMNS + " FROM logbook_revision r WHERE patient_id = ? AND entry_id = ?"
                        + " ORDER BY revision DESC",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, entry.value());
                    return read(statement);
                });
    }

    /**
     * The entries of a time as they stand, from {@code from} (included) to {@code to} (excluded), the newest first; one
     * more than asked for, where there are more.
     */
    List<Revision> between(PatientId patient, Instant from, Instant to, EntryQuery query) {
        return sql.run(
                "SELECT " + COLUMNS + " FROM logbook_revision r WHERE patient_id = ? AND at >= ? AND at < ?"
                        + " AND (? OR NOT is_withdrawn) AND (?::timestamptz IS NULL OR (at, entry_id) < (?, ?))" + LAST
                        + " ORDER BY at DESC, entry_id DESC LIMIT ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    set(statement, 2, from);
                    set(statement, 3, to);
                    statement.setBoolean(4, query.withWithdrawn());
                    Optional<OffsetDateTime> after =
                            query.after().map(place -> place.at().atOffset(ZoneOffset.UTC));
                    statement.setObject(5, after.orElse(null));
                    statement.setObject(6, after.orElse(null));
                    statement.setObject(
                            7, query.after().map(place -> place.entry().value()).orElse(null));
                    statement.setInt(8, query.atMost() + 1);
                    return read(statement);
                });
    }

    /** All entries of a time that are not withdrawn, in time. */
    List<Revision> standing(PatientId patient, Instant from, Instant to) {
        return sql.run(
                "SELECT " + COLUMNS + " FROM logbook_revision r WHERE patient_id = ? AND at >= ? AND at < ?"
                        + " AND NOT is_withdrawn" + LAST + " ORDER BY at, entry_id",
                statement -> {
                    statement.setObject(1, patient.value());
                    set(statement, 2, from);
                    set(statement, 3, to);
                    return read(statement);
                });
    }

    Optional<Instant> last(PatientId patient, Instant upTo) {
        return sql.run(
                "SELECT at FROM logbook_revision r WHERE patient_id = ? AND at <= ? AND NOT is_withdrawn" + LAST
                        + " ORDER BY at DESC LIMIT 1",
                statement -> {
                    statement.setObject(1, patient.value());
                    set(statement, 2, upTo);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(moment(row, 1)) : Optional.empty();
                    }
                });
    }

    private static void set(PreparedStatement statement, int index, Instant moment) throws SQLException {
        statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
    }

    private static List<Revision> read(PreparedStatement statement) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                revisions.add(new Revision(
                        new EntryId(rows.getObject(1, UUID.class)),
                        rows.getInt(2),
                        written(rows),
                        rows.getBoolean(11),
                        moment(rows, 12),
                        new AccountId(rows.getObject(13, UUID.class))));
            }
        }
        return revisions;
    }

    private static Written written(ResultSet row) throws SQLException {
        String unit = row.getString(6);
        double amount = row.getDouble(5);
        double diastolic = row.getDouble(7);
        return new Written(
                moment(row, 3),
                EntryKind.valueOf(row.getString(4)),
                Optional.ofNullable(unit).map(known -> new Amount(amount, known)),
                row.getObject(7) == null ? OptionalDouble.empty() : OptionalDouble.of(diastolic),
                Optional.ofNullable(row.getString(8)).map(Intensity::valueOf),
                Optional.ofNullable(row.getString(9)).map(InsulinKind::valueOf),
                Optional.ofNullable(row.getString(10)));
    }

    private static Instant moment(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class).toInstant();
    }
}
