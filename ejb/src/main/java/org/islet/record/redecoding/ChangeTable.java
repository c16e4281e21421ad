package org.islet.record.redecoding;

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
import org.islet.device.Device;
import org.islet.device.Devices;
import org.islet.devices.line.EventLine;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.archive.DayBlocks;
import org.islet.record.archive.DeviceKey;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.replay.Change;
import org.islet.record.replay.ChangeKind;
import org.islet.record.replay.Difference;
import org.islet.reports.timeline.PlacedEvent;

/** The first changes of each type and kind, to be looked at. */
@ApplicationScoped
public class ChangeTable {

    /** A change and the name of its device. */
    private record Named(String device, Change change) {}

    @Inject
    private Sql sql;

    @Inject
    private Devices devices;

    public void keep(PatientId patient, RedecodingId id, Difference difference) {
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

    private static void set(PreparedStatement statement, int index, Optional<ArchivedEvent> kept) throws SQLException {
        statement.setString(index, kept.map(one -> EventLine.of(one.event())).orElse(null));
        statement.setObject(
                index + 1,
                kept.flatMap(ArchivedEvent::at)
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
        statement.setObject(index + 2, kept.map(one -> one.capture().value()).orElse(null));
    }

    public List<ShownChange> of(PatientId patient, RedecodingId id, ZoneId zone) {
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
        Optional<Instant> at = DayBlocks.moment(row, column + 1);
        return Optional.of(new PlacedEvent(
                EventLine.read(line),
                at,
                at.map(moment -> LocalDateTime.ofInstant(moment, zone)),
                false,
                row.getString(2),
                row.getObject(column + 2, UUID.class).toString()));
    }

    private static void name(PreparedStatement statement, PatientId patient, RedecodingId id) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, id.value());
    }
}
