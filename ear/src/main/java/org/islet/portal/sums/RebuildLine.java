package org.islet.portal.sums;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The line of those whose sums are made anew, as the database keeps it. */
final class RebuildLine {

    private static final String EVERYBODY = "INSERT INTO glucose_rebuild (patient_id) SELECT patient_id FROM archive"
            + " UNION SELECT patient_id FROM glucose_day ORDER BY 1 ON CONFLICT (patient_id)"
            + " DO UPDATE SET asked_at = excluded.asked_at, attempts = 0, claimed_until = NULL";

    private static final String DONE =
            "SELECT count(*), coalesce(sum(days), 0), coalesce(sum(mended), 0), count(*) FILTER (WHERE mended > 0)"
                    + " FROM glucose_rebuilt WHERE rebuilt_at >= ?";

    private final Connection database;
    private OffsetDateTime since;

    /** The policies of the database know this work by its name (Work in org.islet.platform.rows). */
    private static final String SAY = "SET islet.work = 'sums-in-line'";

    RebuildLine(Connection database) throws SQLException {
        this.database = database;
        try (var say = database.createStatement()) {
            say.execute(SAY);
        }
        since = now();
    }

    /** What was made anew since somebody was asked for. */
    record Done(long patients, long days, long mended, long patientsMended) {

        String inWords() {
            return "Made anew: " + patients + " patients, " + days + " days. "
                    + (mended == 0
                            ? "All were as the archive says."
                            : mended + " days of " + patientsMended
                                    + " patients were other than the archive says, and are right now.");
        }
    }

    void askForEverybody() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(EVERYBODY);
        }
    }

    /** Counts what was done from when the first of those who wait was asked for. */
    void join() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT min(asked_at) FROM glucose_rebuild")) {
            row.next();
            var first = row.getObject(1, OffsetDateTime.class);
            since = first == null ? since : first;
        }
    }

    int waiting() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM glucose_rebuild")) {
            row.next();
            return row.getInt(1);
        }
    }

    Done done() throws SQLException {
        try (var statement = database.prepareStatement(DONE)) {
            statement.setObject(1, since);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Done(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }

    private OffsetDateTime now() throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }
}
