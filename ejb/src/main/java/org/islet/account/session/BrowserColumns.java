package org.islet.account.session;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How a browser is kept: its program and its system, in two columns side by side, empty where it did not tell. */
final class BrowserColumns {

    private BrowserColumns() {}

    static void write(Browser browser, PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, browser.program().orElse(null));
        statement.setString(first + 1, browser.system().orElse(null));
    }

    static Browser read(ResultSet row, int first) throws SQLException {
        return new Browser(Optional.ofNullable(row.getString(first)), Optional.ofNullable(row.getString(first + 1)));
    }
}
