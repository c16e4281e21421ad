package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/** Whose sums wait to be made anew. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
public class RebuildQueue {

    /** One of them, as it was asked for last. */
    public record Waiting(PatientId patient, OffsetDateTime askedAt) {}

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whoever failed least, and of those who has waited longest; nobody else takes it before the lease ends. */
    public Optional<Waiting> claim() {
        Instant now = clock.instant();
        return VisibleRows.alsoFor(Work.SUMS_IN_LINE)
                .get(() -> sql.run(
                        "UPDATE glucose_rebuild SET attempts = attempts + 1, claimed_until = ? WHERE patient_id ="
                                + " (SELECT patient_id FROM glucose_rebuild WHERE claimed_until IS NULL OR claimed_until <= ?"
                                + " ORDER BY attempts, asked_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING patient_id, asked_at",
                        statement -> {
                            statement.setObject(1, now.plus(LEASE).atOffset(ZoneOffset.UTC));
                            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next()
                                        ? Optional.of(new Waiting(
                                                new PatientId(row.getObject(1, UUID.class)),
                                                row.getObject(2, OffsetDateTime.class)))
                                        : Optional.empty();
                            }
                        }));
    }

    /** Who was asked for again meanwhile stays in line. */
    public void done(Waiting waiting, Aggregation.Rebuilt rebuilt) {
        sql.run(
                "INSERT INTO glucose_rebuilt (patient_id, rebuilt_at, days, mended) VALUES (?, clock_timestamp(), ?, ?)"
                        + " ON CONFLICT (patient_id) DO UPDATE SET rebuilt_at = excluded.rebuilt_at,"
                        + " days = excluded.days, mended = excluded.mended",
                statement -> {
                    statement.setObject(1, waiting.patient().value());
                    statement.setInt(2, rebuilt.days());
                    statement.setInt(3, rebuilt.mended());
                    return statement.executeUpdate();
                });
        sql.run("DELETE FROM glucose_rebuild WHERE patient_id = ? AND asked_at = ?", statement -> {
            statement.setObject(1, waiting.patient().value());
            statement.setObject(2, waiting.askedAt());
            return statement.executeUpdate();
        });
    }
}
