package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** What can be said of the days without opening a chunk. */
@ApplicationScoped
public class DayBlockTimes {

    @Inject
    private Sql sql;

    /** The first and last placed moment of every chunk that touches the time between two moments. */
    public List<Instant> ends(PatientId patient, Instant from, Instant to) {
        return sql.run(
                "SELECT first_at, last_at FROM stream_chunk WHERE patient_id = ? AND last_at >= ? AND first_at < ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, from.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, to.atOffset(ZoneOffset.UTC));
                    List<Instant> ends = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            DayBlocks.moment(rows, 1).ifPresent(ends::add);
                            DayBlocks.moment(rows, 2).ifPresent(ends::add);
                        }
                    }
                    return ends;
                });
    }

    /** How many events there are in the chunks that touch the time between two moments. */
    public long events(PatientId patient, Instant from, Instant to) {
        return sql.run(
                "SELECT coalesce(sum(n), 0) FROM stream_chunk WHERE patient_id = ? AND last_at >= ? AND first_at < ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, from.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, to.atOffset(ZoneOffset.UTC));
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    /** A patient and a moment. */
    public record UpTo(PatientId patient, Instant moment) {}

    /**
     * The last placed moment up to each of these (a device's clock may be years ahead), in one statement and in their
     * order.
     */
    public List<Optional<Instant>> last(List<UpTo> asked) {
        return sql.run(
                "SELECT (SELECT max(last_at) FROM stream_chunk c WHERE c.patient_id = a.patient_id"
                        + " AND c.last_at <= a.moment) FROM unnest(?::uuid[], ?::timestamptz[])"
                        + " WITH ORDINALITY AS a (patient_id, moment, n) ORDER BY n",
                statement -> {
                    Object[] patients =
                            asked.stream().map(each -> each.patient().value()).toArray();
                    Object[] moments = asked.stream()
                            .map(each -> each.moment().atOffset(ZoneOffset.UTC).toString())
                            .toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", patients));
                    statement.setArray(2, statement.getConnection().createArrayOf("text", moments));
                    List<Optional<Instant>> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(DayBlocks.moment(rows, 1));
                        }
                    }
                    return found;
                });
    }
}
