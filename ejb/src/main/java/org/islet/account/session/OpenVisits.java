package org.islet.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.platform.Secret;
import org.islet.platform.Sql;

/** The visits of an account, for whoever it belongs to; one that was ended is gone, and its secret opens nothing. */
@ApplicationScoped
@Transactional
class OpenVisits {

    @Inject
    private Sql sql;

    /** Those that would be let through now, the one used last first. */
    List<OpenVisit> of(AccountId account, String secret, Instant begunAfter, Instant usedAfter) {
        return sql.run(
                "SELECT v.id, v.began, v.used, v.program, v.system, v.address, v.secret_hash = ? FROM visit v"
                        + " JOIN account a ON a.id = v.account_id WHERE v.account_id = ? AND v.began > ? AND v.used > ?"
                        + " AND v.proven >= a.proofs_valid_since AND NOT v.only_new_password AND NOT v.only_code"
                        + " ORDER BY v.used DESC, v.id",
                statement -> {
                    statement.setBytes(1, Secret.hashOf(secret));
                    statement.setObject(2, account.value());
                    statement.setObject(3, begunAfter.atOffset(ZoneOffset.UTC));
                    statement.setObject(4, usedAfter.atOffset(ZoneOffset.UTC));
                    return Sql.list(statement, OpenVisits::visit);
                });
    }

    /** False where the account has no such visit. */
    boolean end(AccountId account, VisitId visit) {
        return 1
                == sql.run("DELETE FROM visit WHERE id = ? AND account_id = ?", statement -> {
                    statement.setObject(1, visit.value());
                    statement.setObject(2, account.value());
                    return statement.executeUpdate();
                });
    }

    /** Those that wait for a code or a new password, too. */
    void endAllBut(AccountId account, String secret) {
        sql.run("DELETE FROM visit WHERE account_id = ? AND secret_hash <> ?", statement -> {
            statement.setObject(1, account.value());
            statement.setBytes(2, Secret.hashOf(secret));
            return statement.executeUpdate();
        });
    }

    private static OpenVisit visit(ResultSet row) throws SQLException {
        return new OpenVisit(
                new VisitId(row.getObject(1, UUID.class)),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                BrowserColumns.read(row, 4),
                row.getString(6),
                row.getBoolean(7));
    }
}
