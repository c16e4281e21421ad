package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.islet.portal.CannotStart;

/** The one process that is the database; it makes the others. Its port stays the same however often it starts. */
final class Postmaster {

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
        var said = LogTail.of(cluster.log());
        if (control("start", "-w", "-t", PostgresProgram.LONG_SECONDS) != 0) {
            throw new CannotStart(
                    "The database did not start: " + said.reason() + ". More is in " + cluster.log() + ".");
        }
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
