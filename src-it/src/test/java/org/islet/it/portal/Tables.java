package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The portal's database as whoever owns its files can open it. */
public record Tables(Connection connection) implements AutoCloseable {

    public static final String PORTAL_ROLE = "islet_portal";

    private static final int PORT_LINE = 3;

    public static Tables of(Portal portal) throws SQLException {
        try {
            var folder = portal.data().resolve("postgresql");
            var port = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"))
                    .get(PORT_LINE);
            var password = Files.readString(folder.resolve("password"));
            return new Tables(
                    DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/islet", "islet", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the role that the portal works as, with its rights and no others. */
    public static Tables ofPortalRole(Portal portal) throws SQLException {
        var tables = of(portal);
        tables.run("SET SESSION AUTHORIZATION " + PORTAL_ROLE);
        return tables;
    }

    public void run(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The first column. */
    public List<String> texts(String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public long number(String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
