package org.islet.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version before anything else runs, as the role that owns it; a startup bean that uses it says
 * {@code @DependsOn("Migrations")}.
 *
 * <p>A feature adds files {@code db/migration/VyyyyMMddHHmm__feature_what.sql}; they run in any order of arrival.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Inject
    private DataSource dataSource;

    @Inject
    private OwnerRole owner;

    @Inject
    private PortalRole role;

    @Inject
    private Configuration configuration;

    @PostConstruct
    void run() {
        configuration.require();
        var tables = owner.dataSource();
        try (var connection = dataSource.getConnection();
                var asOwner = tables.getConnection()) {
            Durability.require(connection);
            OwnerRole.require(asOwner);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
        Flyway.configure(getClass().getClassLoader())
                .dataSource(tables)
                // the owner, too, sees rows only after it has said what for
                .initSql("SET islet.work = 'migration'")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        try {
            role.settle(tables);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not say what the portal's role may do", e);
        }
        Patience.OF_THE_START.end();
    }
}
