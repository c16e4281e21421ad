package org.islet.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.HexFormat;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;
import org.islet.platform.Sql;

/** Where the bytes lie. They are written once, never changed, and checked against their hash whenever they are read. */
@ApplicationScoped
class CaptureVault {

    @Inject
    private Sql sql;

    void store(PatientId patient, CaptureId capture, byte[] bytes) {
        sql.run("INSERT INTO capture_bytes (patient_id, capture_id, data) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.value());
            statement.setBytes(3, bytes);
            return statement.executeUpdate();
        });
    }

    byte[] bytes(PatientId patient, Capture capture) {
        byte[] bytes = sql.run("SELECT data FROM capture_bytes WHERE patient_id = ? AND capture_id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.id().value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        });
        if (!HexFormat.of().formatHex(Sha256.of(bytes)).equals(capture.sha256())) {
            throw new DamagedVault(capture.id());
        }
        return bytes;
    }
}
