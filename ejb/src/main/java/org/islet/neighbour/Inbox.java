package org.islet.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;
import org.islet.platform.Sql;
import org.islet.platform.rows.VisibleRows;
import org.islet.platform.rows.Work;

/** What was sent and is not gathered yet, body for body. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
class Inbox {

    /** A phone sends each minute: gathered each time it would be a capture and a reading each minute. */
    private static final Duration GATHERED_EVERY = Duration.ofHours(3);

    private static final Duration TRIED_AGAIN = Duration.ofMinutes(30);
    private static final int MOST_MEBIBYTES = 32;

    /** Bytes, beside its own, so that many small ones are bounded as few large ones are: some 20,000. */
    private static final int ROOM_OF_A_BODY = 1600;

    @Inject
    private Sql sql;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Clock clock;

    /** Whose inbox is due, and in whose name it is gathered. */
    record Due(PatientId patient, NeighbourId neighbour, AccountId account, String name) {}

    /** Keeps a body as the last one; whether the very same was waiting. */
    boolean put(Neighbours.Kept neighbour, SentBody sent) {
        long number =
                neighbours.count(neighbour, sent.names().size(), clock.instant().plus(GATHERED_EVERY));
        return sql.run(
                "INSERT INTO neighbour_body (patient_id, neighbour_id, n, verb, collection, record, sha256, received,"
                        + " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (patient_id, neighbour_id, verb,"
                        + " collection, record, sha256) DO UPDATE SET n = excluded.n,"
                        + " received = excluded.received RETURNING n, xmax <> 0",
                statement -> {
                    statement.setObject(1, neighbour.patient().value());
                    statement.setObject(2, neighbour.id().value());
                    statement.setLong(3, number);
                    statement.setString(4, sent.verb().name());
                    statement.setString(5, sent.collection());
                    statement.setString(6, sent.record());
                    statement.setBytes(7, Sha256.of(sent.bytes()));
                    statement.setObject(8, at(clock.instant()));
                    statement.setBytes(9, sent.bytes());
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() && row.getBoolean(2);
                    }
                });
    }

    void requireRoom(Neighbours.Kept neighbour) {
        long bytes = sql.run(
                "SELECT coalesce(sum(octet_length(body) + " + ROOM_OF_A_BODY + "), 0) FROM neighbour_body"
                        + " WHERE patient_id = ? AND neighbour_id = ?",
                statement -> {
                    statement.setObject(1, neighbour.patient().value());
                    statement.setObject(2, neighbour.id().value());
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                });
        if (bytes > MOST_MEBIBYTES * (1L << 20)) {
            throw new InboxFull(MOST_MEBIBYTES);
        }
    }

    /** Whoever waited longest; what fails now is tried again later, after the others. */
    Optional<Due> claim() {
        return VisibleRows.alsoFor(Work.NEIGHBOURS_IN_LINE)
                .get(() -> sql.run(
                        "UPDATE neighbour SET due = ? WHERE (patient_id, id) = (SELECT patient_id, id FROM neighbour"
                                + " WHERE due <= ? ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)"
                                + " RETURNING patient_id, id, account_id, name",
                        statement -> {
                            statement.setObject(1, at(clock.instant().plus(TRIED_AGAIN)));
                            statement.setObject(2, at(clock.instant()));
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next() ? Optional.of(due(row)) : Optional.empty();
                            }
                        }));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new PatientId(row.getObject(1, UUID.class)),
                new NeighbourId(row.getObject(2, UUID.class)),
                new AccountId(row.getObject(3, UUID.class)),
                row.getString(4));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
