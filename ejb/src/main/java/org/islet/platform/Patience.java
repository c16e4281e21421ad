package org.islet.platform;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The patience of a start with a database that is slow, starts itself or has no connection left, and with nothing else. */
final class Patience {

    /** Of every connection, until {@link Migrations} are done; whoever asks later is told at once. */
    static final Patience OF_THE_START = new Patience(System::nanoTime, LockSupport::parkNanos);

    private static final System.Logger LOG = System.getLogger(Patience.class.getName());

    private static final Duration IN_ALL = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Classes and codes of SQL states (PostgreSQL, appendix A) that pass while one waits. */
    private static final List<String> PASSING = List.of(
            "08", // connection exceptions
            "57P03", // cannot connect now: it starts, or recovers
            "53300"); // too many connections

    /** Of that first class, and no matter of time: the driver was asked for a password and has none. */
    private static final String REFUSED = "08004";

    private final LongSupplier nanoTime;
    private final LongConsumer pauseOfNanos;
    private volatile boolean isOver;

    Patience(LongSupplier nanoTime, LongConsumer pauseOfNanos) {
        this.nanoTime = nanoTime;
        this.pauseOfNanos = pauseOfNanos;
    }

    /** One try to connect. */
    @FunctionalInterface
    interface Attempt {
        Connection connect() throws SQLException;
    }

    /** From now on each attempt is the only one. */
    void end() {
        isOver = true;
    }

    /** Tries again for a minute after the first failure, and throws the last; what does not pass is thrown at once. */
    Connection with(Attempt attempt) throws SQLException {
        try {
            return attempt.connect();
        } catch (SQLException failure) {
            if (isOver || !passes(failure.getSQLState())) {
                throw failure;
            }
            LOG.log(
                    Level.WARNING,
                    "The database does not answer (SQL state " + failure.getSQLState() + "): it is asked again for "
                            + IN_ALL.toSeconds() + " seconds");
        }
        Connection connection = again(attempt, nanoTime.getAsLong() + IN_ALL.toNanos());
        LOG.log(Level.INFO, "The database answers: the start goes on");
        return connection;
    }

    private Connection again(Attempt attempt, long end) throws SQLException {
        while (true) {
            pauseOfNanos.accept(BETWEEN.toNanos());
            try {
                return attempt.connect();
            } catch (SQLException failure) {
                if (nanoTime.getAsLong() - end >= 0 || !passes(failure.getSQLState())) {
                    throw failure;
                }
            }
        }
    }

    private static boolean passes(@Nullable String state) {
        return state != null && !state.equals(REFUSED) && PASSING.stream().anyMatch(state::startsWith);
    }
}
