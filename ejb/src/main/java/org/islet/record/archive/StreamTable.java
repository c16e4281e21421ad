package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.islet.device.DeviceId;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.codec.StreamType;

/** Which streams a patient has. */
@ApplicationScoped
public class StreamTable {

    @Inject
    private Sql sql;

    /** The number of a device's stream, made at first use; the patient must be locked. */
    public int number(PatientId patient, DeviceId device, StreamType contents) {
        sql.run(
                "INSERT INTO event_stream (patient_id, device_id, contents, stream_id)"
                        + " SELECT ?, ?, ?, coalesce(max(stream_id), 0) + 1 FROM event_stream WHERE patient_id = ?"
                        + " ON CONFLICT (patient_id, device_id, contents) DO NOTHING",
                statement -> {
                    name(statement, patient, device, contents);
                    statement.setObject(4, patient.value());
                    return statement.executeUpdate();
                });
        return sql.run(
                "SELECT stream_id FROM event_stream WHERE patient_id = ? AND device_id = ? AND contents = ?",
                statement -> {
                    name(statement, patient, device, contents);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getInt(1);
                    }
                });
    }

    private static void name(PreparedStatement statement, PatientId patient, DeviceId device, StreamType contents)
            throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, device.value());
        statement.setInt(3, contents.number());
    }
}
