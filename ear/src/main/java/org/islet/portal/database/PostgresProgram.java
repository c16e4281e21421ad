package org.islet.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.islet.portal.CannotStart;
import org.islet.portal.Folders;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own commands, unpacked once from the archive the portal ships with. */
final class PostgresProgram {

    /** Reading the log of changes after a crash may take long; ending it early would only make it begin again. */
    static final String LONG_SECONDS = "86400";

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;
    private final List<String> stepDown;

    private PostgresProgram(Path home, List<String> stepDown) {
        this.home = home;
        this.stepDown = stepDown;
    }

    /** The folder is named by the archive, so that a newer archive is unpacked beside the older. */
    static PostgresProgram unpacked(Path archive, Path into) throws IOException, CannotStart {
        var home = into.resolve("program-" + Files.size(archive));
        if (!Files.exists(home)) {
            var unfinished = into.resolve("unpacking");
            Folders.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home);
        }
        return new PostgresProgram(home, stepDown());
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var jar = new JarFile(archive.toFile())) {
            var entry = jar.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(archive + " holds no PostgreSQL"));
            try (var tar = new XZInputStream(jar.getInputStream(entry))) {
                Tar.unpack(tar, into);
            }
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace takes the name away and leaves the files ours. */
    private static List<String> stepDown() throws IOException, CannotStart {
        if (WINDOWS || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (exitOf(new ProcessBuilder("unshare", "--user", "true")) != 0) {
            throw new CannotStart("The embedded database does not run as root on this machine."
                    + " Start the portal as an ordinary user, or give it a database with ISLET_DB_URL.");
        }
        return List.of("unshare", "--user");
    }

    /** Runs one of the commands to its end; what it said goes to the log, and its failure is ours. */
    void run(Path log, String input, String command, String... arguments) throws IOException, CannotStart {
        if (exit(log, input, command, arguments) != 0) {
            throw new CannotStart("The database did not " + command + ". What it said is in " + log + ".");
        }
    }

    int exit(Path log, String input, String command, String... arguments) throws IOException {
        var line = new ArrayList<>(stepDown);
        line.add(home.resolve("bin")
                .resolve(WINDOWS ? command + ".exe" : command)
                .toString());
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return exitOf(builder, input);
    }

    private static int exitOf(ProcessBuilder builder) throws IOException {
        return exitOf(builder, "");
    }

    private static int exitOf(ProcessBuilder builder, String input) throws IOException {
        var process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(1, TimeUnit.DAYS)) {
                process.destroyForcibly();
                throw new IOException("no end after a day: " + builder.command().get(0));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database", e);
        }
    }
}
