package org.islet.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.platform.Secret;
import org.islet.platform.Sql;

/** Where the browsers are kept that people have signed in with, each under the hash of a secret only it has. */
@ApplicationScoped
@Transactional
public class KnownBrowsers {

    /** Whoever lets their browser forget everything has a new one each time. */
    private static final int MOST = 20;

    @Inject
    private Sql sql;

    /** Until the transaction ends, no other sign-in of this browser gets past this. */
    void takeTurn(String secret) {
        sql.lock("browser " + HexFormat.of().formatHex(Secret.hashOf(secret)));
    }

    /** The hash of what a browser is known by that was told so a moment ago, when it still showed this. */
    Optional<byte[]> hashSince(String shown, Instant after) {
        return sql.run(
                "SELECT secret_hash FROM known_browser WHERE former_hash = ? AND renamed > ? LIMIT 1", statement -> {
                    statement.setBytes(1, Secret.hashOf(shown));
                    statement.setObject(2, column(after));
                    return Sql.list(statement, row -> row.getBytes(1)).stream().findFirst();
                });
    }

    /** The same browser under another secret, for everybody who uses it. */
    void rename(String shown, String newSecret, Instant now) {
        sql.run(
                "UPDATE known_browser SET secret_hash = ?, former_hash = secret_hash, renamed = ? WHERE secret_hash = ?",
                statement -> {
                    statement.setBytes(1, Secret.hashOf(newSecret));
                    statement.setObject(2, column(now));
                    statement.setBytes(3, Secret.hashOf(shown));
                    return statement.executeUpdate();
                });
    }

    /** False where this account has not signed in with it before. */
    boolean signedInAgain(AccountId account, byte[] hash, Browser browser, Instant now) {
        return 1
                == sql.run(
                        "UPDATE known_browser SET last_signed_in = ?, program = ?, system = ?"
                                + " WHERE account_id = ? AND secret_hash = ?",
                        statement -> {
                            statement.setObject(1, column(now));
                            BrowserColumns.write(browser, statement, 2);
                            statement.setObject(4, account.value());
                            statement.setBytes(5, hash);
                            return statement.executeUpdate();
                        });
    }

    /** The ones not used for longest make room. */
    void add(AccountId account, byte[] hash, String shown, Browser browser, Instant now) {
        sql.run(
                "INSERT INTO known_browser (id, account_id, secret_hash, former_hash, renamed, program, system,"
                        + " first_signed_in, last_signed_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, account.value());
                    statement.setBytes(3, hash);
                    statement.setBytes(4, Secret.hashOf(shown));
                    statement.setObject(5, column(now));
                    BrowserColumns.write(browser, statement, 6);
                    statement.setObject(8, column(now));
                    statement.setObject(9, column(now));
                    return statement.executeUpdate();
                });
        sql.run(
                "DELETE FROM known_browser WHERE id IN (SELECT id FROM known_browser WHERE account_id = ?"
                        + " ORDER BY last_signed_in DESC, id OFFSET ?)",
                statement -> {
                    statement.setObject(1, account.value());
                    statement.setInt(2, MOST);
                    return statement.executeUpdate();
                });
    }

    List<KnownBrowser> of(AccountId account, String secret, Instant usedAfter) {
        return sql.run(
                "SELECT id, program, system, first_signed_in, last_signed_in, secret_hash = ? FROM known_browser"
                        + " WHERE account_id = ? AND last_signed_in > ? ORDER BY last_signed_in DESC, id",
                statement -> {
                    statement.setBytes(1, Secret.hashOf(secret));
                    statement.setObject(2, account.value());
                    statement.setObject(3, column(usedAfter));
                    return Sql.list(statement, KnownBrowsers::browser);
                });
    }

    /** False where the account has no such browser. */
    boolean remove(AccountId account, BrowserId browser) {
        return 1
                == sql.run("DELETE FROM known_browser WHERE id = ? AND account_id = ?", statement -> {
                    statement.setObject(1, browser.value());
                    statement.setObject(2, account.value());
                    return statement.executeUpdate();
                });
    }

    /** Every one of an account. */
    void removeAll(AccountId account) {
        sql.run("DELETE FROM known_browser WHERE account_id = ?", statement -> {
            statement.setObject(1, account.value());
            return statement.executeUpdate();
        });
    }

    public void forget(Instant usedBefore) {
        sql.run("DELETE FROM known_browser WHERE last_signed_in <= ?", statement -> {
            statement.setObject(1, column(usedBefore));
            return statement.executeUpdate();
        });
    }

    private static KnownBrowser browser(ResultSet row) throws SQLException {
        return new KnownBrowser(
                new BrowserId(row.getObject(1, UUID.class)),
                BrowserColumns.read(row, 2),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getBoolean(6));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
