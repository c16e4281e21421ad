package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.islet.device.DeviceId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;

/** The chunks in the database, read and written whole, inside the caller's transaction. */
@ApplicationScoped
public class DayBlocks {

    private static final String SELECT =
            "SELECT c.stream_id, c.codec, c.day, c.n, c.rev, c.first_at, c.last_at, c.data, s.device_id FROM stream_chunk c"
                    + " JOIN event_stream s ON s.patient_id = c.patient_id AND s.stream_id = c.stream_id"
                    + " WHERE c.patient_id = ?";
    private static final String UPSERT =
            "INSERT INTO stream_chunk (patient_id, stream_id, day, codec, n, rev, first_at, last_at, data)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (patient_id, stream_id, day) DO UPDATE SET"
                    + " n = excluded.n, rev = excluded.rev, first_at = excluded.first_at, last_at = excluded.last_at,"
                    + " data = excluded.data";

    /** A chunk and the device whose it is. */
    public record OfDevice(DeviceId device, DayBlock chunk) {}

    @Inject
    private Sql sql;

    /** The chunks of some days of one stream. */
    public Map<LocalDate, DayBlock> ofDays(PatientId patient, int stream, Collection<LocalDate> days) {
        return sql.run(SELECT + " AND c.stream_id = ? AND c.day = ANY (?)", statement -> {
            statement.setObject(1, patient.value());
            statement.setInt(2, stream);
            statement.setArray(3, statement.getConnection().createArrayOf("date", days.toArray()));
            Map<LocalDate, DayBlock> found = new HashMap<>();
            read(statement).forEach(each -> found.put(each.chunk().address().day(), each.chunk()));
            return found;
        });
    }

    /** The last days of one stream up to a day, the last one first. */
    public List<DayBlock> lastOf(PatientId patient, int stream, LocalDate day, int days) {
        String last = SELECT + " AND c.stream_id = ? AND c.day <= ? AND c.day > ? ORDER BY c.day DESC LIMIT ?";
        return sql.run(last, statement -> {
            statement.setObject(1, patient.value());
            statement.setInt(2, stream);
            statement.setObject(3, day);
            statement.setObject(4, StreamDay.UNDATED);
            statement.setInt(5, days);
            return read(statement).stream().map(OfDevice::chunk).toList();
        });
    }

    /** Every chunk with something placed from {@code from} (included) to {@code to} (excluded). */
    public List<OfDevice> between(PatientId patient, Instant from, Instant to) {
        return sql.run(SELECT + " AND c.last_at >= ? AND c.first_at < ? ORDER BY c.stream_id, c.day", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, to.atOffset(ZoneOffset.UTC));
            return read(statement);
        });
    }

    /** The chunks of what was told at no time. */
    public List<OfDevice> undated(PatientId patient) {
        return sql.run(SELECT + " AND c.day = ? ORDER BY c.stream_id", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, StreamDay.UNDATED);
            return read(statement);
        });
    }

    public void write(PatientId patient, List<DayBlock> chunks) {
        sql.run(UPSERT, statement -> {
            for (DayBlock chunk : chunks) {
                statement.setObject(1, patient.value());
                statement.setInt(2, chunk.stream());
                statement.setObject(3, chunk.address().day());
                statement.setInt(4, chunk.address().contents().number());
                statement.setInt(5, chunk.count());
                statement.setInt(6, chunk.rev());
                setMoment(statement, 7, chunk.first());
                setMoment(statement, 8, chunk.last());
                statement.setBytes(9, chunk.bytes());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** All chunks of one device. */
    public Map<StreamDay, DayBlock> ofDevice(PatientId patient, DeviceId device) {
        return sql.run(SELECT + " AND s.device_id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, device.value());
            Map<StreamDay, DayBlock> found = new TreeMap<>();
            read(statement).forEach(each -> found.put(each.chunk().address(), each.chunk()));
            return found;
        });
    }

    /** All of a patient, without what is in them. */
    public List<DayBlock> heads(PatientId patient) {
        String heads = SELECT.replace("c.data", "''::bytea");
        return sql.run(heads, statement -> {
            statement.setObject(1, patient.value());
            return read(statement).stream().map(OfDevice::chunk).toList();
        });
    }

    public void remove(PatientId patient, DayBlock chunk) {
        sql.run("DELETE FROM stream_chunk WHERE patient_id = ? AND stream_id = ? AND day = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setInt(2, chunk.stream());
            statement.setObject(3, chunk.address().day());
            return statement.executeUpdate();
        });
    }

    private static List<OfDevice> read(PreparedStatement statement) throws SQLException {
        List<OfDevice> chunks = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                var address = new StreamDay(StreamType.ofNumber(rows.getInt(2)), rows.getObject(3, LocalDate.class));
                var chunk = new DayBlock(
                        rows.getInt(1),
                        address,
                        rows.getInt(4),
                        rows.getInt(5),
                        moment(rows, 6),
                        moment(rows, 7),
                        rows.getBytes(8));
                chunks.add(new OfDevice(new DeviceId(rows.getObject(9, UUID.class)), chunk));
            }
        }
        return chunks;
    }

    public static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static void setMoment(PreparedStatement statement, int index, Optional<Instant> moment)
            throws SQLException {
        statement.setObject(index, moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    }
}
