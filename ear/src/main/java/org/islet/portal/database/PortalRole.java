package org.islet.portal.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.islet.portal.CannotStart;

/**
 * The role of an embedded database that the portal works as: it owns nothing, may make nothing, and cannot go past the
 * policies of a table. What it may do with the tables, their migrations say ({@code db/grants.properties}).
 *
 * <p>Its password is a new one at each start and is written nowhere, so a data folder from before there was such a role,
 * and one out of a backup, is like any other.
 */
public final class PortalRole {

    static final String NAME = "islet_portal";

    /** Passwords are not to stand in the database's own log, whatever it was told to write down. */
    private static final List<String> UNWRITTEN = List.of(
            "SET log_statement = 'none'",
            "SET log_min_error_statement = 'panic'",
            "SET log_min_duration_statement = -1");

    private static final String MAKE_IF_MISSING = """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF;
            END $$""".formatted(NAME);

    private static final String RENEW = "ALTER ROLE " + NAME + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB"
            + " NOREPLICATION PASSWORD '%s'";

    private PortalRole() {}

    /** Of a database that runs; whoever was given the password before cannot connect any more. */
    public static Access renewed(Access owner, DatabaseDriver driver) throws IOException, CannotStart {
        return renewed(owner, driver, DatabaseDriver.LONGEST);
    }

    /** @param longest how long the database may be silent, so that one that hangs ends the start */
    static Access renewed(Access owner, DatabaseDriver driver, Duration longest) throws IOException, CannotStart {
        var password = Cluster.newPassword();
        try (var connection = driver.connect(owner, "roles", longest);
                var statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.toMillis()));
            for (var quietly : UNWRITTEN) {
                statement.execute(quietly);
            }
            statement.execute(MAKE_IF_MISSING);
            statement.execute(RENEW.formatted(password));
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database did not make the role " + NAME + ": SQL state " + e.getSQLState()
                            + ". What it said is in logs/postgresql.log of the data folder. Start the portal again.",
                    e);
        }
        return new Access(owner.url(), NAME, password);
    }
}
