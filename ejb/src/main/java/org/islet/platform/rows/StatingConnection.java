package org.islet.platform.rows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Stands before a connection of the pool; see {@link StatingDataSource}. */
final class StatingConnection implements InvocationHandler {

    private final Connection database;

    /** What the transaction under way was said to be for; null where nothing was. */
    private @Nullable VisibleRows said;

    private StatingConnection(Connection database) {
        this.database = database;
    }

    static Connection before(Connection database) {
        return (Connection) Proxy.newProxyInstance(
                StatingConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new StatingConnection(database));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "prepareStatement", "prepareCall", "createStatement" -> say();
            // the database forgets it with the transaction
            case "commit", "rollback", "setAutoCommit" -> said = null;
            default -> {}
        }
        try {
            return method.invoke(database, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** Outside of a transaction it would hold for nothing, and the statement sees nothing. */
    private void say() throws SQLException {
        VisibleRows now = VisibleRows.now();
        if (now != null && now != said && !database.getAutoCommit()) {
            now.sayTo(database);
            said = now;
        }
    }
}
