package org.islet.it.redecoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;

/**
 * Leaves the tables as an older decoder would have: what was uploaded last is what that decoder made of it, and the
 * bytes that are stored say something else to the decoder of now.
 */
public record OlderDecoder(Portal portal, String patient) {

    /** Exchanges the bytes under a capture, and notes that an earlier version had read them. */
    public void misread(byte[] said, byte[] stored) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.connection().setAutoCommit(false);
            tables.run("ALTER TABLE capture_bytes DISABLE TRIGGER captures_never_change");
            try (var bytes = tables.connection()
                    .prepareStatement("UPDATE capture_bytes SET data = ? WHERE patient_id = ? AND capture_id ="
                            + " (SELECT id FROM capture WHERE patient_id = ? AND sha256 = ?)")) {
                bytes.setBytes(1, stored);
                bytes.setObject(2, UUID.fromString(patient));
                bytes.setObject(3, UUID.fromString(patient));
                bytes.setString(4, hash(said));
                if (bytes.executeUpdate() != 1) {
                    throw new IllegalStateException("these bytes were never uploaded");
                }
            }
            for (String table : new String[] {"capture", "upload"}) {
                tables.run("UPDATE " + table + " SET sha256 = '" + hash(stored) + "', size = " + stored.length
                        + " WHERE patient_id = '" + patient + "' AND sha256 = '" + hash(said) + "'");
            }
            tables.run("UPDATE capture_reading SET decoder_version = 0 WHERE patient_id = '" + patient
                    + "' AND capture_id = (SELECT id FROM capture WHERE patient_id = '" + patient + "' AND sha256 = '"
                    + hash(stored) + "')");
            tables.run("ALTER TABLE capture_bytes ENABLE TRIGGER captures_never_change");
            tables.connection().commit();
        }
    }

    /** A file with one of its lines replaced; an empty text takes the line out. */
    public static byte[] withLine(byte[] file, int line, String replacement) {
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String each = i + 1 == line ? replacement : lines[i];
            if (!each.isEmpty()) {
                text.append(each).append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String line(byte[] file, int line) {
        return new String(file, StandardCharsets.UTF_8).split("\n")[line - 1];
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
