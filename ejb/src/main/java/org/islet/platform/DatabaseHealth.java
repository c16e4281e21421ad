package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers at this moment. */
@ApplicationScoped
public class DatabaseHealth {

    private static final int SECONDS = 5;

    @Inject
    private DataSource dataSource;

    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException noConnection) {
            return false;
        }
    }
}
