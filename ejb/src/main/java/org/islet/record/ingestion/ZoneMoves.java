package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.ZoneChanged;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/** Whose archive waits to be placed in another zone. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
public class ZoneMoves {

    /** A move, as it was asked for last. */
    public record Move(PatientId patient, OffsetDateTime askedAt) {}

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Together with the change itself, so that none is forgotten. */
    public void ask(@Observes ZoneChanged changed) {
        sql.run(
                "INSERT INTO zone_move (patient_id, asked_at) VALUES (?, ?) ON CONFLICT (patient_id) DO UPDATE"
                        + " SET asked_at = excluded.asked_at, attempts = 0, claimed_until = NULL",
                statement -> {
                    statement.setObject(1, changed.patient().value());
                    statement.setObject(2, stored(clock.instant()));
                    return statement.executeUpdate();
                });
    }

    /** Whoever failed least, and of those who has waited longest; nobody else takes it before the lease ends. */
    public Optional<Move> claim() {
        Instant now = clock.instant();
        return VisibleRows.alsoFor(Work.MOVES_IN_LINE)
                .get(() -> sql.run(
                        "UPDATE zone_move SET attempts = attempts + 1, claimed_until = ? WHERE patient_id ="
                                + " (SELECT patient_id FROM zone_move WHERE claimed_until IS NULL OR claimed_until <= ?"
                                + " ORDER BY attempts, asked_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING patient_id, asked_at",
                        statement -> {
                            statement.setObject(1, stored(now.plus(LEASE)));
                            statement.setObject(2, stored(now));
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next()
                                        ? Optional.of(new Move(
                                                new PatientId(row.getObject(1, UUID.class)),
                                                row.getObject(2, OffsetDateTime.class)))
                                        : Optional.empty();
                            }
                        }));
    }

    /** Who has moved on meanwhile stays in line. */
    public void done(Move move) {
        sql.run("DELETE FROM zone_move WHERE patient_id = ? AND asked_at = ?", statement -> {
            statement.setObject(1, move.patient().value());
            statement.setObject(2, move.askedAt());
            return statement.executeUpdate();
        });
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
