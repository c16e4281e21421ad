package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** How many statements something sends to the database, read from the database's own log. */
public final class Statements implements AutoCloseable {

    private static final int TIMES = 3;
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Tables tables;
    private final Path log;

    private Statements(Tables tables, Path log) {
        this.tables = tables;
        this.log = log;
    }

    /** From here to {@link #close()} the database writes every statement down. */
    public static Statements logged(Portal portal) throws SQLException {
        var statements =
                new Statements(Tables.of(portal), portal.data().resolve("logs").resolve("postgresql.log"));
        statements.tables.run("alter system set log_statement = 'all'");
        statements.tables.run("select pg_reload_conf()");
        statements.mark();
        return statements;
    }

    /** The least of some times, for what runs in the background is written down too; the first time is not counted. */
    public int of(Runnable asked) {
        asked.run();
        return IntStream.range(0, TIMES).map(time -> once(asked)).min().orElseThrow();
    }

    /** Waits until nothing is asked for a moment: what the background begins because rows came is not the page's. */
    public void awaitQuiet() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (once(() -> LockSupport.parkNanos(QUIET.toNanos())) > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the background asks the database without a pause");
            }
        }
    }

    private int once(Runnable asked) {
        var begin = mark();
        asked.run();
        var end = mark();
        var lines = lines();
        return (int) lines.subList(place(lines, begin) + 1, place(lines, end)).stream()
                .filter(Statements::isStatement)
                .count();
    }

    /** Begin and end of transactions are no questions, nor is the word whose rows one is about. */
    private static boolean isStatement(String line) {
        return (line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                && !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|SHOW|SET).*")
                && !line.contains("SELECT state_patients_for(")
                && !line.contains("SELECT set_config('islet.")
                && !line.contains("as mark");
    }

    /** Writes a line into the log, and waits until it is there. */
    private String mark() {
        var mark = UUID.randomUUID().toString();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        do {
            write(mark);
            if (System.nanoTime() > end) {
                throw new AssertionError("the database does not write its statements down");
            }
        } while (place(lines(), mark) < 0);
        return mark;
    }

    private void write(String mark) {
        try {
            tables.run("select '" + mark + "' as mark");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int place(List<String> lines, String mark) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(mark))
                .findFirst()
                .orElse(-1);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        tables.run("alter system reset log_statement");
        tables.run("select pg_reload_conf()");
        tables.close();
    }
}
