package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.capture.Reading;
import org.islet.device.Device;
import org.islet.device.DeviceService;
import org.islet.devices.line.EventLine;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.reports.timeline.PlacedEvent;

/** What a person looks at before saying yes: captures, numbers, and the first of each change. */
@ApplicationScoped
class RedecodingDetails {

    /** A change and the name of its device. */
    private record Named(String device, Change change) {}

    @Inject
    private Sql sql;

    @Inject
    private CaptureService captures;

    @Inject
    private DeviceService devices;

    void keep(PatientId patient, RedecodingId id, Telling telling, Difference difference) {
        keepCaptures(patient, id, telling);
        keepTallies(patient, id, difference);
        keepChanges(patient, id, difference);
    }

    void forget(PatientId patient, RedecodingId id) {
        for (String table : List.of("redecoding_capture", "redecoding_tally", "redecoding_change")) {
            sql.run("DELETE FROM " + table + " WHERE patient_id = ? AND redecoding_id = ?", statement -> {
                name(statement, patient, id);
                return statement.executeUpdate();
            });
        }
    }

    private void keepCaptures(PatientId patient, RedecodingId id, Telling telling) {
        Map<CaptureId, Reading> before = captures.readings(patient);
        sql.run(
                "INSERT INTO redecoding_capture (patient_id, redecoding_id, capture_id, before_version, after_version,"
                        + " was_readable, is_readable, family, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (Told told : telling.told()) {
                        Reading is = told.reading();
                        Reading was = before.getOrDefault(told.capture().id(), is);
                        name(statement, patient, id);
                        statement.setObject(3, told.capture().id().value());
                        statement.setInt(4, was.decoderVersion());
                        statement.setInt(5, is.decoderVersion());
                        statement.setBoolean(6, was.isReadable());
                        statement.setBoolean(7, is.isReadable());
                        statement.setString(8, is.family().orElse(null));
                        statement.setString(
                                9, is.isReadable() ? null : is.problems().get(0).message());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void keepTallies(PatientId patient, RedecodingId id, Difference difference) {
        sql.run(
                "INSERT INTO redecoding_tally (patient_id, redecoding_id, type, added, changed, gone)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (Tally tally : difference.tallies()) {
                        name(statement, patient, id);
                        statement.setString(3, tally.type());
                        statement.setInt(4, tally.added());
                        statement.setInt(5, tally.changed());
                        statement.setInt(6, tally.gone());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void keepChanges(PatientId patient, RedecodingId id, Difference difference) {
        List<Named> listed = listed(patient, difference);
        sql.run(
                "INSERT INTO redecoding_change (patient_id, redecoding_id, n, change, device, before_line, before_at,"
                        + " before_capture, after_line, after_at, after_capture) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (int n = 0; n < listed.size(); n++) {
                        Change change = listed.get(n).change();
                        name(statement, patient, id);
                        statement.setInt(3, n);
                        statement.setString(4, change.kind().name());
                        statement.setString(5, listed.get(n).device());
                        set(statement, 6, change.before());
                        set(statement, 9, change.after());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private List<Named> listed(PatientId patient, Difference difference) {
        Map<DeviceKey, String> names = new HashMap<>();
        for (Device device : devices.known(patient)) {
            names.put(DeviceKey.of(device), device.name());
        }
        Map<String, Integer> soFar = new HashMap<>();
        List<Named> listed = new ArrayList<>();
        for (Difference.OfDevice each : difference.devices()) {
            DeviceKey key = each.device();
            String name = names.getOrDefault(key, (key.family() + " " + key.model() + " " + key.serial()).strip());
            for (Change change : each.changes()) {
                if (soFar.merge(change.type() + change.kind(), 1, Integer::sum) <= RedecodingDetail.LISTED) {
                    listed.add(new Named(name, change));
                }
            }
        }
        return listed;
    }

    private static void set(PreparedStatement statement, int index, Optional<KeptEvent> kept) throws SQLException {
        statement.setString(index, kept.map(one -> EventLine.of(one.event())).orElse(null));
        statement.setObject(
                index + 1,
                kept.flatMap(KeptEvent::at)
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
        statement.setObject(index + 2, kept.map(one -> one.capture().value()).orElse(null));
    }

    private static void name(PreparedStatement statement, PatientId patient, RedecodingId id) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, id.value());
    }

    List<Tally> tallies(PatientId patient, RedecodingId id) {
        return sql.run(
                "SELECT type, added, changed, gone FROM redecoding_tally WHERE patient_id = ? AND redecoding_id = ?"
                        + " ORDER BY type",
                statement -> {
                    name(statement, patient, id);
                    List<Tally> tallies = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            tallies.add(new Tally(rows.getString(1), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
                        }
                    }
                    return tallies;
                });
    }

    /** Only those read otherwise than before. */
    List<RereadCapture> captures(PatientId patient, RedecodingId id) {
        Map<CaptureId, String> names = new HashMap<>();
        for (Capture capture : captures.of(patient)) {
            names.put(capture.id(), capture.fileName());
        }
        return sql.run(
                "SELECT capture_id, family, before_version, after_version, was_readable, is_readable, message"
                        + " FROM redecoding_capture WHERE patient_id = ? AND redecoding_id = ?"
                        + " AND (before_version <> after_version OR was_readable <> is_readable) ORDER BY capture_id",
                statement -> {
                    name(statement, patient, id);
                    List<RereadCapture> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(reread(rows, names));
                        }
                    }
                    return found;
                });
    }

    private static RereadCapture reread(ResultSet row, Map<CaptureId, String> names) throws SQLException {
        var capture = new CaptureId(row.getObject(1, UUID.class));
        return new RereadCapture(
                capture,
                names.getOrDefault(capture, ""),
                Optional.ofNullable(row.getString(2)),
                row.getInt(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(7)));
    }

    /** The version that had told each capture's events before. */
    Map<CaptureId, Integer> formerVersions(PatientId patient, RedecodingId id) {
        return sql.run(
                "SELECT capture_id, before_version FROM redecoding_capture WHERE patient_id = ? AND redecoding_id = ?",
                statement -> {
                    name(statement, patient, id);
                    Map<CaptureId, Integer> versions = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            versions.put(new CaptureId(rows.getObject(1, UUID.class)), rows.getInt(2));
                        }
                    }
                    return versions;
                });
    }

    List<ShownChange> changes(PatientId patient, RedecodingId id, ZoneId zone) {
        return sql.run(
                "SELECT change, device, before_line, before_at, before_capture, after_line, after_at, after_capture"
                        + " FROM redecoding_change WHERE patient_id = ? AND redecoding_id = ? ORDER BY n",
                statement -> {
                    name(statement, patient, id);
                    List<ShownChange> shown = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            Optional<PlacedEvent> before = placed(rows, 3, zone);
                            Optional<PlacedEvent> after = placed(rows, 6, zone);
                            String type = EventLine.type(
                                    after.or(() -> before).orElseThrow().event());
                            shown.add(new ShownChange(
                                    ChangeKind.valueOf(rows.getString(1)), type, rows.getString(2), before, after));
                        }
                    }
                    return shown;
                });
    }

    private static Optional<PlacedEvent> placed(ResultSet row, int column, ZoneId zone) throws SQLException {
        String line = row.getString(column);
        if (line == null) {
            return Optional.empty();
        }
        Optional<Instant> at = ChunkTable.moment(row, column + 1);
        return Optional.of(new PlacedEvent(
                EventLine.read(line),
                at,
                at.map(moment -> LocalDateTime.ofInstant(moment, zone)),
                false,
                row.getString(2),
                row.getObject(column + 2, UUID.class).toString()));
    }
}
