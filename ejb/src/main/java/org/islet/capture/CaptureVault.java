package org.islet.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;
import org.islet.platform.Sql;

/**
 * Where the bytes lie, in pieces. They are written once, never changed, and checked against their hash whenever they are
 * read.
 */
@ApplicationScoped
class CaptureVault {

    @Inject
    private Sql sql;

    void store(PatientId patient, CaptureId capture, NewCapture.Pieces content) {
        int[] number = {0};
        content.each(piece -> store(patient, capture, number[0]++, piece));
    }

    private void store(PatientId patient, CaptureId capture, int number, byte[] piece) {
        sql.run("INSERT INTO capture_bytes (patient_id, capture_id, n, data) VALUES (?, ?, ?, ?)", statement -> {
            name(statement, patient, capture);
            statement.setInt(3, number);
            statement.setBytes(4, piece);
            return statement.executeUpdate();
        });
    }

    /** The whole, in an array of just its size. */
    byte[] bytes(PatientId patient, Capture capture) {
        byte[] whole = new byte[Math.toIntExact(capture.size())];
        int end = sql.run(
                "SELECT data FROM capture_bytes WHERE patient_id = ? AND capture_id = ? ORDER BY n", statement -> {
                    name(statement, patient, capture.id());
                    statement.setFetchSize(1);
                    return join(statement, whole);
                });
        if (end != whole.length || !HexFormat.of().formatHex(Sha256.of(whole)).equals(capture.sha256())) {
            throw new DamagedVault(capture.id());
        }
        return whole;
    }

    /** Gives back where the last piece ended; -1 where they are more than the whole. */
    private static int join(PreparedStatement statement, byte[] whole) throws SQLException {
        int end = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byte[] piece = rows.getBytes(1);
                if (piece.length > whole.length - end) {
                    return -1;
                }
                System.arraycopy(piece, 0, whole, end, piece.length);
                end += piece.length;
            }
        }
        return end;
    }

    private static void name(PreparedStatement statement, PatientId patient, CaptureId capture) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, capture.value());
    }
}
