package org.islet.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the portal's role may do with each table of the owner's, held against what it may do now: to read, add, change and
 * remove rows, or less where {@code db/grants.properties} says so. Only what differs is changed, so that a portal that starts
 * disturbs no other.
 */
final class Grants {

    private static final String LESS = "db/grants.properties";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> ALL = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    private static final String HELD = "SELECT c.relname, p.privilege, has_table_privilege(?::name, c.oid, p.privilege)"
            + " FROM pg_class c CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE',"
            + " 'REFERENCES', 'TRIGGER']) AS p (privilege) JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " JOIN pg_roles r ON r.oid = c.relowner WHERE n.nspname = current_schema() AND r.rolname = current_user"
            + " AND c.relkind IN ('r', 'p')";

    private final Map<String, Set<String>> less;

    private Grants(Map<String, Set<String>> less) {
        this.less = less;
    }

    static Grants shipped() {
        var lines = new Properties();
        try (InputStream file = Grants.class.getClassLoader().getResourceAsStream(LESS)) {
            lines.load(Objects.requireNonNull(file, LESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Grants(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(table -> table, table -> rights(lines.getProperty(table)))));
    }

    private static Set<String> rights(String line) {
        return COMMA.splitAsStream(line).filter(right -> !right.isBlank()).collect(Collectors.toSet());
    }

    /** In one transaction, one portal after the other: two that change one table's rights at once would fail. */
    void give(Connection owner, String role) throws SQLException {
        owner.setAutoCommit(false);
        try {
            run(owner, "SELECT pg_advisory_xact_lock(hashtextextended('grants', 0))");
            for (String change : changes(role, held(owner, role))) {
                run(owner, change);
            }
            owner.commit();
        } catch (SQLException failure) {
            owner.rollback();
            throw failure;
        }
    }

    /** By the name of each table, what the role may do with it. */
    private static Map<String, Set<String>> held(Connection owner, String role) throws SQLException {
        Map<String, Set<String>> held = new TreeMap<>();
        try (PreparedStatement ask = owner.prepareStatement(HELD)) {
            ask.setString(1, role);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    Set<String> rights = held.computeIfAbsent(row.getString(1), table -> new TreeSet<>());
                    if (row.getBoolean(3)) {
                        rights.add(row.getString(2));
                    }
                }
            }
        }
        return held;
    }

    List<String> changes(String role, Map<String, Set<String>> held) {
        List<String> changes = new ArrayList<>();
        held.forEach((table, rights) -> {
            Set<String> wanted = less.getOrDefault(table, ALL);
            wanted.stream()
                    .filter(right -> !rights.contains(right))
                    .forEach(right -> changes.add("GRANT " + right + " ON " + quoted(table) + " TO " + quoted(role)));
            rights.stream()
                    .filter(right -> !wanted.contains(right))
                    .forEach(
                            right -> changes.add("REVOKE " + right + " ON " + quoted(table) + " FROM " + quoted(role)));
        });
        return changes;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
