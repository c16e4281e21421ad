package org.islet.platform.rows;

import java.sql.Connection;
import java.sql.SQLException;
import org.islet.platform.WaitingDataSource;

/**
 * The data source of the portal: whoever prepares a statement in a transaction, entities or plain SQL, has it said first
 * whose rows may be seen. No way to the database goes past it.
 */
public class StatingDataSource extends WaitingDataSource {

    private static final long serialVersionUID = 1L;

    /** The one of all its ways to a connection that the others take. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return StatingConnection.before(super.getConnection(user, password));
    }
}
