package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.islet.capture.NewCapture;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;

/** The chunks of uploads that are not complete yet. */
@ApplicationScoped
class ChunkStore {

    private static final String OF_UPLOAD = " FROM upload_chunk WHERE patient_id = ? AND upload_id = ?";

    @Inject
    private Sql sql;

    /** The same number again takes the place of the one before. */
    void put(PatientId patient, UUID upload, int number, byte[] bytes) {
        sql.run(
                "INSERT INTO upload_chunk (patient_id, upload_id, n, data) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (patient_id, upload_id, n) DO UPDATE SET data = excluded.data",
                statement -> {
                    name(statement, patient, upload);
                    statement.setInt(3, number);
                    statement.setBytes(4, bytes);
                    return statement.executeUpdate();
                });
    }

    List<Integer> numbers(PatientId patient, UUID upload) {
        return sql.run("SELECT n" + OF_UPLOAD + " ORDER BY n", statement -> {
            name(statement, patient, upload);
            List<Integer> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
            return numbers;
        });
    }

    /** The same of each upload of a patient. */
    Map<UUID, List<Integer>> numbersOfAll(PatientId patient) {
        return sql.run(
                "SELECT upload_id, n FROM upload_chunk WHERE patient_id = ? ORDER BY upload_id, n", statement -> {
                    statement.setObject(1, patient.value());
                    Map<UUID, List<Integer>> numbers = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            numbers.computeIfAbsent(rows.getObject(1, UUID.class), first -> new ArrayList<>())
                                    .add(rows.getInt(2));
                        }
                    }
                    return numbers;
                });
    }

    /** How many bytes are here, not counting one chunk. */
    long sizeWithout(PatientId patient, UUID upload, int number) {
        return sql.run("SELECT coalesce(sum(length(data)), 0)" + OF_UPLOAD + " AND n <> ?", statement -> {
            name(statement, patient, upload);
            statement.setInt(3, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The bytes that are here, in the order of the chunks' numbers, fetched one chunk at a time. */
    NewCapture.Pieces pieces(PatientId patient, UUID upload) {
        return taker -> numbers(patient, upload).forEach(number -> taker.accept(chunk(patient, upload, number)));
    }

    private byte[] chunk(PatientId patient, UUID upload, int number) {
        return sql.run("SELECT data" + OF_UPLOAD + " AND n = ?", statement -> {
            name(statement, patient, upload);
            statement.setInt(3, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        });
    }

    void clear(PatientId patient, UUID upload) {
        sql.run("DELETE" + OF_UPLOAD, statement -> {
            name(statement, patient, upload);
            return statement.executeUpdate();
        });
    }

    private static void name(PreparedStatement statement, PatientId patient, UUID upload) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, upload);
    }
}
