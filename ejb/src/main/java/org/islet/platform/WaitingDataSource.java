package org.islet.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connects with the patience of a start. It stands below the pool: the server asks for its first connection long before the
 * migrations, and what the database says has its SQL state here, and none once the pool has told it.
 */
public class WaitingDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** The one of all its ways to a connection that the others take. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return Patience.OF_THE_START.with(() -> super.getConnection(user, password));
    }
}
