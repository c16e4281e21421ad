package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** What can be said of the days without opening a chunk. */
@ApplicationScoped
class SummaryTable {

    private static final String UPSERT =
            "INSERT INTO daily_summary (patient_id, stream_id, day, readings, sum_mg_per_dl, lowest_mg_per_dl,"
                    + " highest_mg_per_dl, very_low, low, in_range, high, very_high)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (patient_id, stream_id, day) DO UPDATE SET"
                    + " readings = excluded.readings, sum_mg_per_dl = excluded.sum_mg_per_dl,"
                    + " lowest_mg_per_dl = excluded.lowest_mg_per_dl, highest_mg_per_dl = excluded.highest_mg_per_dl,"
                    + " very_low = excluded.very_low, low = excluded.low, in_range = excluded.in_range,"
                    + " high = excluded.high, very_high = excluded.very_high";

    @Inject
    private Sql sql;

    void write(PatientId patient, Map<Chunk, DailySummary> summaries) {
        sql.run(UPSERT, statement -> {
            for (var entry : summaries.entrySet()) {
                DailySummary summary = entry.getValue();
                statement.setObject(1, patient.value());
                statement.setInt(2, entry.getKey().stream());
                statement.setObject(3, entry.getKey().address().day());
                statement.setInt(4, summary.readings());
                statement.setDouble(5, summary.sum());
                statement.setDouble(6, summary.lowest());
                statement.setDouble(7, summary.highest());
                statement.setInt(8, summary.veryLow());
                statement.setInt(9, summary.low());
                statement.setInt(10, summary.inRange());
                statement.setInt(11, summary.high());
                statement.setInt(12, summary.veryHigh());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The first and last placed moment of every chunk that touches the time between two moments. */
    List<Instant> ends(PatientId patient, Instant from, Instant to) {
        return sql.run(
                "SELECT first_at, last_at FROM stream_chunk WHERE patient_id = ? AND last_at >= ? AND first_at < ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, from.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, to.atOffset(ZoneOffset.UTC));
                    List<Instant> ends = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            ChunkTable.moment(rows, 1).ifPresent(ends::add);
                            ChunkTable.moment(rows, 2).ifPresent(ends::add);
                        }
                    }
                    return ends;
                });
    }

    /** How many events there are in the chunks that touch the time between two moments. */
    long events(PatientId patient, Instant from, Instant to) {
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

    /** The last placed moment that is not in the future: a device's clock may be years ahead. */
    Optional<Instant> last(PatientId patient, Instant now) {
        return sql.run("SELECT max(last_at) FROM stream_chunk WHERE patient_id = ? AND last_at <= ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return ChunkTable.moment(row, 1);
            }
        });
    }
}
