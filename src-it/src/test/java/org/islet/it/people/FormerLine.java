package org.islet.it.people;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.islet.it.portal.Tables;

/** A line as portals wrote them when all lines were one chain, hashed here by the words of the documentation. */
final class FormerLine {

    private FormerLine() {}

    /** Writes line 1, and says how the log noted it. */
    static String write(Tables tables) throws SQLException {
        var hash = HexFormat.of().formatHex(hash(List.of("1", "2026-11-22T12:00:00Z", "", "", "sign in", "REFUSED")));
        tables.run("insert into audit_entry (number, at, actor, patient, act, outcome, hash)"
                + " values (1, '2026-11-22T12:00:00Z', '', '', 'sign in', 'REFUSED', decode('" + hash + "', 'hex'))");
        return "1:" + hash;
    }

    private static byte[] hash(List<String> fields) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(32);
            out.write(new byte[32]);
            for (var field : fields) {
                var text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
