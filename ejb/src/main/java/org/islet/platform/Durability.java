package org.islet.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a database must promise before medical records are given to it. */
final class Durability {

    private static final List<String> PROMISES = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** Without a configured address the server silently hands out a database of its own, in memory. */
    static void require(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        if (!"PostgreSQL".equals(product)) {
            throw new UnsafeDatabase("The database is " + product
                    + ", not PostgreSQL: set islet.db.url, islet.db.user and islet.db.password"
                    + " as system properties or environment variables");
        }
        for (var promise : PROMISES) {
            if (isOff(connection, promise)) {
                throw new UnsafeDatabase("The database runs with " + promise
                        + " = off and could lose confirmed data; switch it on in postgresql.conf");
            }
        }
    }

    private static boolean isOff(Connection connection, String promise) throws SQLException {
        try (var ask = connection.prepareStatement("SELECT current_setting(?)")) {
            ask.setString(1, promise);
            try (var answer = ask.executeQuery()) {
                return answer.next() && "off".equals(answer.getString(1));
            }
        }
    }
}
