package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.islet.capture.CaptureId;
import org.islet.devices.line.EventLine;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.codec.StreamDay;

/** Former versions of records, each with the capture it was read from and the version that told it. */
@ApplicationScoped
public class ReplacedTable {

    @Inject
    private Sql sql;

    /** What a capture told, or replaced, is no longer a former of anything. */
    public void forget(PatientId patient, CaptureId capture) {
        sql.run(
                "DELETE FROM replaced_event WHERE patient_id = ? AND (capture_id = ? OR replaced_by = ?)",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, capture.value());
                    statement.setObject(3, capture.value());
                    return statement.executeUpdate();
                });
    }

    /** A former that is kept already is not kept again. */
    public void add(PatientId patient, int stream, List<Merge.Replacement> replaced) {
        sql.run(
                "INSERT INTO replaced_event"
                        + " (patient_id, stream_id, day, placed_at, line, capture_id, replaced_by, decoder_version)"
                        + " SELECT w.patient, w.stream, w.day, w.at, w.line, w.capture, w.now, r.decoder_version"
                        + " FROM (SELECT ?::uuid AS patient, ?::int AS stream, ?::date AS day, ?::timestamptz AS at,"
                        + " ?::text AS line, ?::uuid AS capture, ?::uuid AS now) AS w"
                        + " LEFT JOIN capture_reading r ON r.patient_id = w.patient AND r.capture_id = w.capture"
                        + " WHERE NOT EXISTS (SELECT 1 FROM replaced_event e WHERE e.patient_id = w.patient"
                        + " AND e.stream_id = w.stream AND e.line = w.line AND e.capture_id = w.capture)",
                statement -> {
                    for (Merge.Replacement each : replaced) {
                        statement.setObject(1, patient.value());
                        statement.setInt(2, stream);
                        statement.setObject(3, StreamDay.of(each.former()).day());
                        statement.setObject(
                                4,
                                each.former()
                                        .at()
                                        .map(at -> at.atOffset(ZoneOffset.UTC))
                                        .orElse(null));
                        statement.setString(5, EventLine.of(each.former().event()));
                        statement.setObject(6, each.former().capture().value());
                        statement.setObject(7, each.now().capture().value());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }
}
