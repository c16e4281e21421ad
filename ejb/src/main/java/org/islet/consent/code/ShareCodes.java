package org.islet.consent.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.CodeHolder;
import org.islet.consent.ConsentId;
import org.islet.patient.PatientId;
import org.islet.platform.Secret;
import org.islet.platform.Sql;

/**
 * Where codes are kept as hashes, and the browsers they let in, each under the hash of a secret of its own. Both open
 * nothing by themselves: whether the consent behind them goes on is asked each time.
 */
@ApplicationScoped
@Transactional
class ShareCodes {

    private static final String GOES_ON = " JOIN consent c ON c.id = k.consent_id WHERE c.recipient_kind = 'CODE'"
            + " AND c.withdrawn IS NULL AND c.valid_from <= ? AND c.valid_until > ?";

    private static final String OVER =
            " WHERE consent_id IN (SELECT id FROM consent WHERE withdrawn IS NOT NULL OR valid_until <= ?)";

    @Inject
    private Sql sql;

    void add(ConsentId consent, ShareCode code) {
        sql.run("INSERT INTO share_code (consent_id, code_hash) VALUES (?, ?)", statement -> {
            statement.setObject(1, consent.value());
            statement.setBytes(2, code.hash());
            return statement.executeUpdate();
        });
    }

    boolean isTaken(ShareCode code) {
        return sql.run("SELECT consent_id FROM share_code WHERE code_hash = ?", statement -> {
            statement.setBytes(1, code.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        });
    }

    /**
     * Empty where it lets nobody in, or not any more. In a transaction of its own, so that no connection is held while
     * limits are counted in others.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<CodeHolder> find(ShareCode code, Instant now) {
        return find("SELECT c.id, c.patient_id FROM share_code k" + GOES_ON + " AND k.code_hash = ?", code.hash(), now);
    }

    void letIn(CodeHolder holder, String secret, String address, Instant now) {
        sql.run("INSERT INTO code_visit (secret_hash, consent_id, address, began) VALUES (?, ?, ?, ?)", statement -> {
            statement.setBytes(1, Secret.hashOf(secret));
            statement.setObject(2, holder.code());
            statement.setString(3, address);
            statement.setObject(4, column(now));
            return statement.executeUpdate();
        });
        sql.run("UPDATE share_code SET last_used = ? WHERE consent_id = ?", statement -> {
            statement.setObject(1, column(now));
            statement.setObject(2, holder.code());
            return statement.executeUpdate();
        });
    }

    /** When somebody last came in with each of a patient's codes; without those nobody came with, and those forgotten. */
    Map<ConsentId, Instant> lastUsed(PatientId patient) {
        String query = "SELECT k.consent_id, k.last_used FROM share_code k JOIN consent c ON c.id = k.consent_id"
                + " WHERE c.patient_id = ? AND k.last_used IS NOT NULL";
        return sql.run(query, statement -> {
            statement.setObject(1, patient.value());
            Map<ConsentId, Instant> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new ConsentId(row.getObject(1, UUID.class)),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return found;
        });
    }

    Optional<CodeHolder> ofBrowser(String secret, Instant now) {
        return find(
                "SELECT c.id, c.patient_id FROM code_visit k" + GOES_ON + " AND k.secret_hash = ?",
                Secret.hashOf(secret),
                now);
    }

    void leave(String secret) {
        sql.run("DELETE FROM code_visit WHERE secret_hash = ?", statement -> {
            statement.setBytes(1, Secret.hashOf(secret));
            return statement.executeUpdate();
        });
    }

    /** What opens nothing any more. */
    void forgetOver(Instant now) {
        for (String table : new String[] {"code_visit", "share_code"}) {
            sql.run("DELETE FROM " + table + OVER, statement -> {
                statement.setObject(1, column(now));
                return statement.executeUpdate();
            });
        }
    }

    private Optional<CodeHolder> find(String query, byte[] hash, Instant now) {
        return sql.run(query, statement -> {
            statement.setObject(1, column(now));
            statement.setObject(2, column(now));
            statement.setBytes(3, hash);
            return Sql.list(statement, ShareCodes::holder).stream().findFirst();
        });
    }

    private static CodeHolder holder(ResultSet row) throws SQLException {
        return new CodeHolder(row.getObject(1, UUID.class), new PatientId(row.getObject(2, UUID.class)));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
