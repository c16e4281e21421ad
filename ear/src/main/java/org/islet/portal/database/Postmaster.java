package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.islet.portal.CannotStart;

/** The one process that is the database; it makes the others. Its port stays the same however often it starts. */
final class Postmaster {

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final int MOST_WAITS = 30;

    private final Cluster cluster;
    private final Leftovers leftovers;
    private final int port;

    Postmaster(Cluster cluster, Leftovers leftovers, int port) {
        this.cluster = cluster;
        this.leftovers = leftovers;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Returns when it takes connections; reading the log of changes after a crash takes as long as it takes. */
    void start() throws IOException, CannotStart {
        endEarlier();
        cluster.writeConfiguration(port);
        var refusal = tried();
        for (int again = 0;
                again < MOST_WAITS && refusal.filter(Postmaster::isOfTheDead).isPresent();
                again++) {
            LockSupport.parkNanos(WAIT.toNanos());
            refusal = tried();
        }
        if (refusal.isPresent()) {
            throw new CannotStart(
                    "The database did not start: " + refusal.get() + ". More is in " + cluster.log() + ".");
        }
    }

    /** Why it did not start; empty where it did. */
    private Optional<String> tried() throws IOException {
        var said = LogTail.of(cluster.log());
        return control("start", "-w", "-t", PostgresProgram.LONG_SECONDS) == 0
                ? Optional.empty()
                : Optional.of(said.reason());
    }

    /** A process that was killed is no program of ours any more a moment before it lets go of the memory they shared. */
    static boolean isOfTheDead(String refusal) {
        return refusal.contains("pre-existing shared memory block");
    }

    /** After a crash of the portal its database may have lived on; after one of the database, its children. */
    private void endEarlier() throws IOException, CannotStart {
        if (isRunning()) {
            stop();
        }
        leftovers.awaitEnd();
        Files.deleteIfExists(PidFile.of(cluster.path()));
    }

    /** A process that ended and was not yet taken notice of by its parent has no program any more, and is none. */
    boolean isRunning() throws IOException {
        return PidFile.read(cluster.path())
                .flatMap(PidFile::running)
                .filter(leftovers::isOurs)
                .isPresent();
    }

    void stop() throws IOException, CannotStart {
        if (!isRunning()) {
            return;
        }
        if (control("stop", "-w", "-m", "fast", "-t", "120") != 0
                && control("stop", "-w", "-m", "immediate", "-t", "30") != 0) {
            throw new CannotStart("The database did not stop. What it said is in " + cluster.log() + ".");
        }
    }

    private int control(String verb, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(verb, "-D", cluster.path().toString()));
        arguments.addAll(List.of(options));
        return cluster.program().exit(cluster.log(), "", "pg_ctl", arguments.toArray(String[]::new));
    }
}
