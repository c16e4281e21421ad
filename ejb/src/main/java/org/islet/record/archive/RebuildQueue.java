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
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

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
        return sql.run(
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
                });
    }

    /** Who was asked for again meanwhile stays in line. */
    public void done(Waiting waiting) {
        sql.run("DELETE FROM glucose_rebuild WHERE patient_id = ? AND asked_at = ?", statement -> {
            statement.setObject(1, waiting.patient().value());
            statement.setObject(2, waiting.askedAt());
            return statement.executeUpdate();
        });
    }

    /** Of some patients those whose sums are not to be believed yet. */
    public Set<PatientId> among(Collection<PatientId> patients) {
        return sql.run("SELECT patient_id FROM glucose_rebuild WHERE patient_id = ANY (?)", statement -> {
            Object[] ids = patients.stream().map(PatientId::value).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
            Set<PatientId> found = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new PatientId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        });
    }
}
