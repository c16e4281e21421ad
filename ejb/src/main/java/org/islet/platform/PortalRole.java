package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The role of the database that the portal works as. It owns nothing and is above nothing, so that what the database
 * refuses stays refused whatever the portal gets wrong.
 */
@ApplicationScoped
public class PortalRole {

    private static final System.Logger LOG = System.getLogger(PortalRole.class.getName());

    /** What a role could go past its rights with, as {@link #powers} names it. */
    private static final List<String> POWERS =
            List.of("superuser", "bypasses policies", "makes roles", "makes databases", "owns tables");

    /** Also of roles that it is a member of: it can become each of them. */
    private static final String ASK = "SELECT bool_or(r.rolsuper), bool_or(r.rolbypassrls), bool_or(r.rolcreaterole),"
            + " bool_or(r.rolcreatedb), bool_or(EXISTS (SELECT FROM pg_class c"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
            + " AND c.relkind IN ('r', 'p') AND c.relowner = r.oid))"
            + " FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')";

    @Inject
    private DataSource portal;

    private volatile List<String> powers = List.of();

    /** Gives it its rights where another role owns the tables, and looks what else it could do. */
    void settle(DataSource owner) throws SQLException {
        String name;
        try (Connection connection = portal.getConnection()) {
            name = nameOf(connection);
        }
        try (Connection connection = owner.getConnection()) {
            if (!name.equals(nameOf(connection))) {
                Grants.shipped().give(connection, name);
            }
        }
        try (Connection connection = portal.getConnection()) {
            powers = powersIn(connection);
        }
        if (!powers.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The portal works in the database as a role that can do more than it needs ("
                            + String.join(", ", powers)
                            + "). Give it one that owns nothing: islet.db.owner.user, docs/operations.md");
        }
    }

    /** What it can do and should not, as operators are told; empty for one that is as it should be. */
    public List<String> powers() {
        return powers;
    }

    private static String nameOf(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("SELECT current_user");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> powersIn(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var ask = connection.prepareStatement(ASK);
                ResultSet row = ask.executeQuery()) {
            row.next();
            for (int power = 0; power < POWERS.size(); power++) {
                if (row.getBoolean(power + 1)) {
                    found.add(POWERS.get(power));
                }
            }
        }
        return List.copyOf(found);
    }
}
