package org.islet.portal.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** The driver that lies beside the launcher; kept from the server's classes, and loaded for a verb that asks the database. */
public record DatabaseDriver(Path jar) {

    /** A database on the same machine that takes longer does not answer. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    public static DatabaseDriver beside(Path home) {
        return new DatabaseDriver(home.resolve("postgresql-driver.jar"));
    }

    /** @param verb what the database is told of who asks */
    public Connection connect(Access access, String verb) throws IOException, SQLException {
        return connect(access, verb, LONGEST);
    }

    /** @param longest how long it may take, in whole seconds */
    Connection connect(Access access, String verb, Duration longest) throws IOException, SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("ApplicationName", "islet " + verb);
        properties.setProperty("loginTimeout", Long.toString(longest.toSeconds()));
        return driver().connect(access.url(), properties);
    }

    private Driver driver() throws IOException {
        try {
            var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return (Driver) loader.loadClass("org.postgresql.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("The driver " + jar + " is missing: take the portal's folder whole", e);
        }
    }
}
