package org.islet.it.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.islet.it.portal.Network;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;

/** A portal on a data folder of its own, which can be killed in parts and started again, and the way to it. */
final class Rig implements AutoCloseable {

    private static final int STARTS = 4;

    private final Disk disk;
    private final int port = PortalProcess.freePort();
    private final Network network = new Network(port);
    private final boolean isForgetful;
    private final History history;
    private PortalProcess process;

    /** @param isForgetful the database confirms what is not on disk yet: whoever looks must find that out */
    Rig(Disk disk, boolean isForgetful, History history) throws IOException {
        this.disk = disk;
        this.isForgetful = isForgetful;
        this.history = history;
        this.process = start();
    }

    /** As clients reach it. */
    Portal portal() {
        return new Portal(URI.create("http://127.0.0.1:" + network.port() + "/"), disk.folder(), null, null);
    }

    Network network() {
        return network;
    }

    Disk disk() {
        return disk;
    }

    /** After a kill the first start may find that the database's old processes are still going. */
    private PortalProcess start() throws IOException {
        for (int time = 1; ; time++) {
            remember();
            var started = PortalProcess.launch(
                    List.of("--port", "" + port, "--data", disk.folder().toString()), Map.of());
            try {
                started.awaitReady();
                forget();
                return started;
            } catch (CompletionException didNotStart) {
                history.violation("start " + time + " failed: " + started.said());
                started.kill();
                if (time == STARTS) {
                    throw new IllegalStateException("The portal does not come back", didNotStart);
                }
            }
        }
    }

    void killPortal() throws IOException {
        process.kill();
        process = start();
    }

    void killAll() throws IOException {
        List<ProcessHandle> database = database();
        process.kill();
        database.forEach(ProcessHandle::destroyForcibly);
        process = start();
    }

    /** The portal has to bring it back by itself. */
    void killDatabase() throws IOException {
        database().forEach(ProcessHandle::destroyForcibly);
    }

    void killBackend(Random random) throws IOException {
        List<ProcessHandle> processes = database();
        if (processes.size() > 1) {
            processes.get(1 + random.nextInt(processes.size() - 1)).destroyForcibly();
        }
    }

    /** The first process, then those it started; empty while there is none. */
    private List<ProcessHandle> database() throws IOException {
        Path pid = disk.folder().resolve("postgresql/cluster/postmaster.pid");
        if (!Files.exists(pid)) {
            return List.of();
        }
        return Files.readAllLines(pid).stream()
                .limit(1)
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(number -> ProcessHandle.of(number).stream())
                .flatMap(first -> Stream.concat(Stream.of(first), first.children()))
                .toList();
    }

    /** Confirms without writing, from the next transaction on. A portal refuses to start on such a database. */
    private void forget() {
        if (isForgetful) {
            try (var tables = Tables.of(portal())) {
                tables.run("ALTER SYSTEM SET synchronous_commit = off");
                tables.run("ALTER SYSTEM SET wal_writer_delay = '1s'");
                tables.run("SELECT pg_reload_conf()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void remember() throws IOException {
        Files.deleteIfExists(disk.folder().resolve("postgresql/cluster/postgresql.auto.conf"));
    }

    @Override
    public void close() throws IOException {
        process.close();
        network.close();
        disk.close();
    }
}
