package org.islet.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.islet.it.portal.PortalProcess;

/** A data folder on a small disk of its own where the system lets us make one; else on the common one, never full. */
final class Disk implements AutoCloseable {

    private static final String SIZE = "1200m";
    private static final int LEFT = 1 << 20;
    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final boolean canBeFull;

    private Disk(Path folder, boolean canBeFull) {
        this.folder = folder;
        this.canBeFull = canBeFull;
    }

    static Disk open() throws IOException {
        Path folder = PortalProcess.newDataFolder();
        boolean isOwn = "root".equals(System.getProperty("user.name"))
                && run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + SIZE, "tmpfs", folder.toString());
        return new Disk(folder, isOwn);
    }

    Path folder() {
        return folder;
    }

    boolean canBeFull() {
        return canBeFull;
    }

    /** Nothing more than a little can be written until {@link #free()}. */
    void fill() throws IOException {
        var piece = new byte[PIECE];
        try (var ballast = Files.newOutputStream(ballast())) {
            while (Files.getFileStore(folder).getUsableSpace() > LEFT + PIECE) {
                ballast.write(piece);
            }
        } catch (IOException full) {
            if (!Files.exists(ballast())) {
                throw full;
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (canBeFull && !run("umount", folder.toString())) {
            throw new UncheckedIOException(new IOException("The small disk could not be taken away: " + folder));
        }
    }
}
