package org.islet.portal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.islet.portal.CannotStart;

/** A PostgreSQL of the portal's own: on loopback, behind a password, started again when it dies. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Path archive;
    private final Path folder;
    private final Path log;
    private final Consumer<String> say;
    private final Runnable whenLost;

    private volatile Postmaster postmaster;
    private volatile Supervision supervision;

    /**
     * Prepares and starts nothing.
     *
     * @param say where a sentence to the operator goes
     * @param whenLost what to do when it died and cannot be started again
     */
    public EmbeddedDatabase(Path archive, Path folder, Path log, Consumer<String> say, Runnable whenLost) {
        this.archive = archive;
        this.folder = folder;
        this.log = log;
        this.say = say;
        this.whenLost = whenLost;
    }

    /** Starts it and watches over it from then on. */
    public synchronized EmbeddedDatabase start() throws IOException, CannotStart {
        var program = PostgresProgram.unpacked(archive, folder);
        var cluster = new Cluster(folder, log, program);
        cluster.createIfMissing();
        postmaster = new Postmaster(cluster, new Leftovers(folder, say), freePort());
        postmaster.start();
        supervision = Supervision.of(postmaster, say, whenLost);
        return this;
    }

    public Access access() throws IOException {
        return Access.of(folder, postmaster.port());
    }

    /** Stops watching: from now on it dies as it likes. */
    synchronized void leaveAlone() {
        supervision.close();
        supervision = null;
        postmaster = null;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for a start under way: nothing is left running behind. */
    @Override
    public synchronized void close() throws IOException, CannotStart {
        if (supervision != null) {
            supervision.close();
        }
        if (postmaster != null) {
            postmaster.stop();
        }
    }
}
