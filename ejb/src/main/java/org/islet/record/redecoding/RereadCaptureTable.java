package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.interpretation.InterpretedCapture;
import org.islet.record.replay.ReplayedArchive;

/** How each capture was read before and after a redecoding. */
@ApplicationScoped
public class RereadCaptureTable {

    @Inject
    private Sql sql;

    @Inject
    private Captures captures;

    public void keep(PatientId patient, RedecodingId id, ReplayedArchive telling) {
        Map<CaptureId, DecodeResult> before = captures.readings(patient);
        sql.run(
                "INSERT INTO redecoding_capture (patient_id, redecoding_id, capture_id, before_version, after_version,"
                        + " was_readable, is_readable, family, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (InterpretedCapture told : telling.told()) {
                        DecodeResult is = told.reading();
                        DecodeResult was = before.getOrDefault(told.capture().id(), is);
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

    /** Only those read otherwise than before. */
    public List<RereadCapture> of(PatientId patient, RedecodingId id) {
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
    public Map<CaptureId, Integer> formerVersions(PatientId patient, RedecodingId id) {
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

    private static void name(PreparedStatement statement, PatientId patient, RedecodingId id) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, id.value());
    }
}
