package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.islet.capture.CaptureId;
import org.islet.device.DeviceId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.archive.DeviceKey;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;
import org.islet.record.replay.Difference;
import org.islet.record.replay.ReplayedArchive;

/** What redecodings replaced, encoded by the day as the archive itself is. */
@ApplicationScoped
public class FormerTable {

    /** A day of former events of one device. */
    public record Day(DeviceId device, List<ArchivedEvent> events) {}

    @Inject
    private Sql sql;

    public void keep(
            PatientId patient, RedecodingId redecoding, Map<DeviceKey, DeviceId> known, Difference difference) {
        for (Difference.OfDevice each : difference.devices()) {
            List<ArchivedEvent> former = each.changes().stream()
                    .flatMap(change -> change.before().stream())
                    .toList();
            if (!former.isEmpty()) {
                keep(patient, redecoding, known.get(each.device()), ReplayedArchive.byAddress(former));
            }
        }
    }

    private void keep(
            PatientId patient, RedecodingId redecoding, DeviceId device, Map<StreamDay, List<ArchivedEvent>> former) {
        sql.run(
                "INSERT INTO former_chunk (patient_id, redecoding_id, device_id, codec, day, n, data)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (var entry : former.entrySet()) {
                        StreamType contents = entry.getKey().contents();
                        statement.setObject(1, patient.value());
                        statement.setObject(2, redecoding.value());
                        statement.setObject(3, device.value());
                        statement.setInt(4, contents.number());
                        statement.setObject(5, entry.getKey().day());
                        statement.setInt(6, entry.getValue().size());
                        statement.setBytes(7, contents.codec().encode(entry.getValue()));
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    /** What a capture told goes out of every day; a day of nothing else goes with it. */
    public void forget(PatientId patient, CaptureId capture) {
        sql.run(
                "SELECT ctid::text, codec, data FROM former_chunk WHERE patient_id = ? ORDER BY redecoding_id, day",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setFetchSize(50);
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            StreamType contents = StreamType.ofNumber(rows.getInt(2));
                            List<ArchivedEvent> events = contents.codec().decode(rows.getBytes(3));
                            List<ArchivedEvent> others = events.stream()
                                    .filter(event -> !event.capture().equals(capture))
                                    .toList();
                            if (others.size() < events.size()) {
                                keepOnly(patient, rows.getString(1), contents, others);
                            }
                        }
                    }
                    return null;
                });
    }

    private void keepOnly(PatientId patient, String row, StreamType contents, List<ArchivedEvent> others) {
        if (others.isEmpty()) {
            sql.run("DELETE FROM former_chunk WHERE patient_id = ? AND ctid = ?::tid", statement -> {
                statement.setObject(1, patient.value());
                statement.setString(2, row);
                return statement.executeUpdate();
            });
            return;
        }
        sql.run("UPDATE former_chunk SET n = ?, data = ? WHERE patient_id = ? AND ctid = ?::tid", statement -> {
            statement.setInt(1, others.size());
            statement.setBytes(2, contents.codec().encode(others));
            statement.setObject(3, patient.value());
            statement.setString(4, row);
            return statement.executeUpdate();
        });
    }

    /** Whether a device has former events. */
    public boolean holds(PatientId patient, DeviceId device) {
        return sql.run(
                "SELECT EXISTS (SELECT 1 FROM former_chunk WHERE patient_id = ? AND device_id = ?)", statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, device.value());
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() && row.getBoolean(1);
                    }
                });
    }

    /** Some days, the earliest first. */
    public List<Day> days(PatientId patient, RedecodingId redecoding, int from, int atMost) {
        return sql.run(
                "SELECT device_id, codec, day, data FROM former_chunk WHERE patient_id = ? AND redecoding_id = ?"
                        + " ORDER BY day, device_id, codec OFFSET ? LIMIT ?",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, redecoding.value());
                    statement.setInt(3, from);
                    statement.setInt(4, atMost);
                    List<Day> days = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            var address = new StreamDay(
                                    StreamType.ofNumber(rows.getInt(2)), rows.getObject(3, LocalDate.class));
                            days.add(new Day(
                                    new DeviceId(rows.getObject(1, UUID.class)),
                                    address.contents().codec().decode(rows.getBytes(4))));
                        }
                    }
                    return days;
                });
    }
}
