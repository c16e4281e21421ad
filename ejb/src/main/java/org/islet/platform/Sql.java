package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.islet.devices.phrase.Phrase;

/** Plain SQL inside the caller's transaction, for rooms that store bytes. Its failures never carry what was stored. */
@ApplicationScoped
public class Sql {

    /** What is done with a prepared statement. */
    @FunctionalInterface
    public interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** What one row says. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    @PersistenceContext
    private EntityManager entities;

    /**
     * The connection is the one the entities of this transaction use: a second one from the data source would wait for
     * the locks of the first, and would not be committed with it.
     */
    public <T> T run(String sql, Work<T> work) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            if (StorageFull.isMeantBy(failure.getSQLState())) {
                throw new StorageFull();
            }
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw new TooBusy(Phrase.of("too-busy.same"));
            }
            throw new IllegalStateException(
                    "The database refused, with SQL state " + failure.getSQLState(), withoutText(failure));
        }
    }

    /** What each row of the answer says, in its order. */
    public static <T> List<T> list(PreparedStatement statement, Row<T> said) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(said.of(rows));
            }
        }
        return found;
    }

    /**
     * The entities of the caller's transaction, read on its connection: what they are read on before that is begun is
     * another one, of which the database knows nothing, and shows it no row of a patient.
     */
    public EntityManager entities() {
        entities.unwrap(Connection.class);
        return entities;
    }

    /** Until the transaction ends, nobody else gets past this with the same name. */
    public void lock(String name) {
        run("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", statement -> {
            statement.setString(1, name);
            return statement.execute();
        });
    }

    /** The same for what takes a moment: who waits for seconds stands behind a fault, and is told to come again. */
    public void turn(String name) {
        run(
                "WITH patience AS MATERIALIZED (SELECT set_config('lock_timeout', '5s', true))"
                        + " SELECT pg_advisory_xact_lock(hashtextextended(?, 0)) FROM patience",
                statement -> {
                    statement.setString(1, name);
                    return statement.execute();
                });
    }

    /** The same, after some seconds at most; false when somebody else has it still. */
    public boolean lockSoon(String name) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!tryLock(name)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        return true;
    }

    private boolean tryLock(String name) {
        return run("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))", statement -> {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** PostgreSQL quotes values in its messages; only the place of the failure is kept. */
    private static Throwable withoutText(SQLException failure) {
        var silent = new SQLException("(not shown)", failure.getSQLState());
        silent.setStackTrace(failure.getStackTrace());
        return silent;
    }
}
