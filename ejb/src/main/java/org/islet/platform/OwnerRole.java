package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.islet.setting.Setting;

/** The role that owns the tables: it runs the migrations, and nothing else of the portal connects as it. */
@ApplicationScoped
class OwnerRole {

    /** A table of patients' data that somebody else owns: rights, and what a migration sees, go by the owner's name. */
    private static final String ELSES = "SELECT c.relname, r.rolname, current_user FROM pg_class c"
            + " JOIN pg_roles r ON r.oid = c.relowner JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')"
            + " AND (c.relrowsecurity OR c.relname = 'upload') AND r.rolname <> current_user ORDER BY 1 LIMIT 1";

    /** As long as the pool's connections are waited for (Database). */
    private static final int SECONDS_TO_CONNECT = 5;

    @Inject
    private Configuration configuration;

    /**
     * Beside the pool, whose connections never say that they are a migration's. Where the operator named no
     * owner, the portal's own role is it.
     */
    DataSource dataSource() {
        boolean isNamed = configuration.set(Setting.DB_OWNER_USER).isPresent();
        var source = new WaitingDataSource();
        source.setUrl(configuration.text(Setting.DB_URL));
        configuration.set(isNamed ? Setting.DB_OWNER_USER : Setting.DB_USER).ifPresent(source::setUser);
        configuration
                .set(isNamed ? Setting.DB_OWNER_PASSWORD : Setting.DB_PASSWORD)
                .ifPresent(source::setPassword);
        source.setApplicationName("islet migrations");
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        return source;
    }

    /** Before a migration runs as a role that may change the tables and is not their owner: it would see no rows of them. */
    static void require(Connection owner) throws SQLException {
        try (var ask = owner.prepareStatement(ELSES);
                ResultSet row = ask.executeQuery()) {
            if (row.next()) {
                throw new UnsafeDatabase("The tables belong to the role " + row.getString(2) + " (" + row.getString(1)
                        + " is one), and migrations would run as " + row.getString(3) + ": name " + row.getString(2)
                        + " in islet.db.owner.user, or give " + row.getString(3) + " all tables, docs/operations.md");
            }
        }
    }
}
