package org.islet.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.account.session.Visit.Stage;
import org.islet.platform.Secret;
import org.islet.platform.Sql;

/** Where visits are kept, each under the hash of the secret that only one browser has. */
@ApplicationScoped
@Transactional
public class Visits {

    @Inject
    private Sql sql;

    public void add(String secret, Visit visit, String address) {
        sql.run(
                "INSERT INTO visit (secret_hash, account_id, began, proven, used, only_new_password, only_code,"
                        + " program, system, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setBytes(1, Secret.hashOf(secret));
                    statement.setObject(2, visit.account().value());
                    statement.setObject(3, column(visit.began()));
                    statement.setObject(4, column(visit.proven()));
                    statement.setObject(5, column(visit.proven()));
                    statement.setBoolean(6, visit.is(Stage.NEW_PASSWORD));
                    statement.setBoolean(7, visit.is(Stage.CODE));
                    BrowserColumns.write(visit.browser(), statement, 8);
                    statement.setString(10, address);
                    return statement.executeUpdate();
                });
    }

    public Optional<Visit> find(String secret, Instant begunAfter, Instant usedAfter) {
        return sql.run(
                "SELECT account_id, began, proven, only_new_password, only_code, program, system FROM visit"
                        + " WHERE secret_hash = ? AND began > ? AND used > ?",
                statement -> {
                    statement.setBytes(1, Secret.hashOf(secret));
                    statement.setObject(2, column(begunAfter));
                    statement.setObject(3, column(usedAfter));
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(visit(row)) : Optional.empty();
                    }
                });
    }

    /** Written at most once in a while: a busy visit does not write with each request. */
    public void used(String secret, String address, Instant now, Instant unlessAfter) {
        sql.run("UPDATE visit SET used = ?, address = ? WHERE secret_hash = ? AND used <= ?", statement -> {
            statement.setObject(1, column(now));
            statement.setString(2, address);
            statement.setBytes(3, Secret.hashOf(secret));
            statement.setObject(4, column(unlessAfter));
            return statement.executeUpdate();
        });
    }

    /** False where it had ended before. */
    public boolean remove(String secret) {
        return 1
                == sql.run("DELETE FROM visit WHERE secret_hash = ?", statement -> {
                    statement.setBytes(1, Secret.hashOf(secret));
                    return statement.executeUpdate();
                });
    }

    public void forget(Instant begunBefore, Instant usedBefore) {
        sql.run("DELETE FROM visit WHERE began <= ? OR used <= ?", statement -> {
            statement.setObject(1, column(begunBefore));
            statement.setObject(2, column(usedBefore));
            return statement.executeUpdate();
        });
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                new AccountId(row.getObject(1, UUID.class)),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                stage(row.getBoolean(4), row.getBoolean(5)),
                BrowserColumns.read(row, 6));
    }

    private static Stage stage(boolean onlyNewPassword, boolean onlyCode) {
        if (onlyNewPassword) {
            return Stage.NEW_PASSWORD;
        }
        return onlyCode ? Stage.CODE : Stage.SIGNED_IN;
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
