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
import java.util.ArrayList;
import java.util.List;
import org.islet.platform.Sql;

/** Takes out of an inbox what can be gathered. Each method is part of its caller's transaction. */
@ApplicationScoped
@Transactional
class WaitingBodies {

    /** Programs change and delete treatments they have just sent; what waits so long can still be changed. */
    private static final Duration TREATMENTS_WAIT = Duration.ofHours(2);

    private static final int MOST_AT_ONCE = 1500;
    private static final long LARGEST_GATHERED = 4L << 20;

    /** A body is a mebibyte at most, and all that wait are more than the memory is for. */
    private static final int READ_AHEAD = 20;

    private static final String WAITING = "SELECT n, verb, collection, record, body, received FROM neighbour_body"
            + " WHERE patient_id = ? AND neighbour_id = ?";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Bodies in the order they came, the moment of the last one, and their numbers. */
    record Ripe(List<SentBody> bodies, Instant last, List<Long> numbers) {}

    /** What can be gathered now; until the transaction ends nobody else sends or gathers here. */
    Ripe ripe(Inbox.Due due) {
        sql.run("SELECT 1 FROM neighbour WHERE patient_id = ? AND id = ? FOR UPDATE", statement -> {
            statement.setObject(1, due.patient().value());
            statement.setObject(2, due.neighbour().value());
            return statement.execute();
        });
        List<Long> numbers = ripeNumbers(due);
        return sql.run(WAITING + " AND n = ANY (?) ORDER BY n", statement -> {
            statement.setObject(1, due.patient().value());
            statement.setObject(2, due.neighbour().value());
            statement.setArray(3, statement.getConnection().createArrayOf("bigint", numbers.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return ripe(row, numbers);
            }
        });
    }

    private List<Long> ripeNumbers(Inbox.Due due) {
        Instant ripe = clock.instant().minus(TREATMENTS_WAIT);
        return sql.run(WAITING + " ORDER BY n", statement -> {
            statement.setObject(1, due.patient().value());
            statement.setObject(2, due.neighbour().value());
            statement.setFetchSize(READ_AHEAD);
            var bodies = new RipeBodies(MOST_AT_ONCE, LARGEST_GATHERED);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    SentBody body = body(row);
                    boolean mayChange = body.collection().equals("treatments");
                    bodies.see(row.getLong(1), !mayChange || !received(row).isAfter(ripe), body.named());
                }
            }
            return bodies.numbers();
        });
    }

    private static Ripe ripe(ResultSet row, List<Long> numbers) throws SQLException {
        List<SentBody> bodies = new ArrayList<>();
        Instant last = Instant.EPOCH;
        while (row.next()) {
            bodies.add(body(row));
            last = received(row).isAfter(last) ? received(row) : last;
        }
        return new Ripe(bodies, last, numbers);
    }

    private static SentBody body(ResultSet row) throws SQLException {
        return new SentBody(
                Verb.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getBytes(5), List.of());
    }

    private static Instant received(ResultSet row) throws SQLException {
        return row.getObject(6, OffsetDateTime.class).toInstant();
    }

    /** They lie in a capture now; the next turn is when what is left will be ripe. */
    void gathered(Inbox.Due due, List<Long> numbers) {
        sql.run("DELETE FROM neighbour_body WHERE patient_id = ? AND neighbour_id = ? AND n = ANY (?)", statement -> {
            statement.setObject(1, due.patient().value());
            statement.setObject(2, due.neighbour().value());
            statement.setArray(3, statement.getConnection().createArrayOf("bigint", numbers.toArray()));
            return statement.executeUpdate();
        });
        sql.run(
                "UPDATE neighbour n SET due = (SELECT CASE WHEN bool_or(collection <> 'treatments') THEN ?"
                        + " ELSE min(received) + interval '3 hours' END FROM neighbour_body b WHERE b.patient_id ="
                        + " n.patient_id AND b.neighbour_id = n.id) WHERE patient_id = ? AND id = ?",
                statement -> {
                    statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                    statement.setObject(2, due.patient().value());
                    statement.setObject(3, due.neighbour().value());
                    return statement.executeUpdate();
                });
    }
}
