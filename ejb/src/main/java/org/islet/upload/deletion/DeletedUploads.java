package org.islet.upload.deletion;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.upload.NoSuchUpload;

/** Takes uploads away, and keeps what is left of them. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
public class DeletedUploads {

    private static final String HELD = "SELECT u.file_name, u.sha256, u.size, u.received_at,"
            + " u.state = 'RECEIVED' AND u.leased_until > ?,"
            + " (SELECT count(*) FROM upload o WHERE o.patient_id = u.patient_id AND o.sha256 = u.sha256"
            + " AND o.id <> u.id AND o.state <> 'STARTED') FROM upload u WHERE u.patient_id = ? AND u.id = ?";

    private static final String DELETED = "SELECT upload_id, sha256, size, family, received_at, deleted_at, deleted_by"
            + " FROM deleted_upload WHERE patient_id = ?";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public HeldUpload look(PatientId patient, UUID upload) {
        return find(HELD, patient, upload);
    }

    /** The same; until the transaction ends, nobody begins to read it, and nobody brings it or its bytes anew. */
    public HeldUpload hold(PatientId patient, HeldUpload seen) {
        sql.lock("uploads " + patient);
        if (seen.isReceived()) {
            sql.lock("captures " + patient);
        }
        HeldUpload held = find(HELD + " FOR UPDATE OF u", patient, seen.id());
        if (held.isBeingRead() || held.isReceived() != seen.isReceived()) {
            throw new UploadBeingRead();
        }
        return held;
    }

    private HeldUpload find(String query, PatientId patient, UUID upload) {
        return sql.run(query, statement -> {
            statement.setObject(1, stored(clock.instant()));
            statement.setObject(2, patient.value());
            statement.setObject(3, upload);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NoSuchUpload();
                }
                return new HeldUpload(
                        upload,
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        moment(row, 4),
                        row.getBoolean(5),
                        row.getInt(6));
            }
        });
    }

    /** Takes it away, chunks and all, and leaves a line of it. Its bytes are the caller's to take away. */
    public DeletedUpload delete(PatientId patient, HeldUpload held, Optional<String> family, AccountId by) {
        var line = new DeletedUpload(
                held.id(),
                held.sha256(),
                held.size(),
                family,
                held.receivedAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        sql.run(
                "INSERT INTO deleted_upload (upload_id, sha256, size, family, received_at, deleted_at, deleted_by,"
                        + " patient_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    fill(statement, line);
                    statement.setObject(8, patient.value());
                    return statement.executeUpdate();
                });
        sql.run("DELETE FROM upload WHERE patient_id = ? AND id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, held.id());
            return statement.executeUpdate();
        });
        return line;
    }

    private static void fill(PreparedStatement statement, DeletedUpload line) throws SQLException {
        statement.setObject(1, line.upload());
        statement.setString(2, line.sha256());
        statement.setLong(3, line.size());
        statement.setString(4, line.family().orElse(null));
        statement.setObject(5, line.receivedAt().map(DeletedUploads::stored).orElse(null));
        statement.setObject(6, stored(line.deletedAt()));
        statement.setObject(7, line.deletedBy().value());
    }

    /** All of a patient's, the last deleted first. */
    public List<DeletedUpload> of(PatientId patient) {
        return sql.run(DELETED + " ORDER BY n DESC", statement -> {
            statement.setObject(1, patient.value());
            return lines(statement);
        });
    }

    /** The last one of that id. */
    public Optional<DeletedUpload> of(PatientId patient, UUID upload) {
        return sql.run(DELETED + " AND upload_id = ? ORDER BY n DESC LIMIT 1", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, upload);
            return lines(statement).stream().findFirst();
        });
    }

    private static List<DeletedUpload> lines(PreparedStatement statement) throws SQLException {
        List<DeletedUpload> lines = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(new DeletedUpload(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        Optional.ofNullable(row.getString(4)),
                        moment(row, 5),
                        moment(row, 6).orElseThrow(),
                        new AccountId(row.getObject(7, UUID.class))));
            }
        }
        return lines;
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
