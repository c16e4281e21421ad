package org.islet.portal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.islet.portal.CannotStart;
import org.islet.portal.DataFolder;
import org.islet.portal.database.Access;
import org.islet.portal.database.DatabaseDriver;
import org.islet.setting.Setting;
import org.islet.setting.Settings;

/** Writes everything a portal keeps into one file, whether it runs or not. */
public final class BackUp {

    static final String DATABASE = "postgresql";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path home;
    private final Path data;
    private final Settings settings;
    private final Path file;
    private final Consumer<String> say;

    private BackUp(Path home, Settings settings, Path file, Consumer<String> say) {
        this.home = home;
        this.data = settings.dataFolder();
        this.settings = settings;
        this.file = file.toAbsolutePath().normalize();
        this.say = say;
    }

    public static void run(List<String> arguments, Path home, Consumer<String> say) throws CannotStart, IOException {
        if (arguments.contains("--help")) {
            say.accept(BackupOptions.USAGE);
            return;
        }
        var options = BackupOptions.forBackup(arguments);
        var properties = new Properties();
        properties.putAll(System.getProperties());
        options.data().ifPresent(folder -> properties.setProperty(Setting.DATA.key(), folder.toString()));
        new BackUp(home, Settings.of(properties, System.getenv()), options.file(), say).run();
    }

    private void run() throws CannotStart, IOException {
        if (!Files.isDirectory(data)) {
            throw new CannotStart("There is no data folder " + data + "; say which with --data DIR.");
        }
        if (file.startsWith(data)) {
            throw new CannotStart("A backup does not lie in the folder it is of: choose another --out.");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new CannotStart("There is no folder " + file.getParent() + " for the backup; make it first.");
        }
        var cluster = data.resolve(DATABASE).resolve("cluster");
        var hasDatabase = Files.exists(cluster);
        try (var archive = new ArchiveWriter(file)) {
            archive.text(Header.NAME, Header.now(hasDatabase).text());
            new KeptFiles(data, settings.file().toAbsolutePath().normalize()).copyTo(archive);
            if (hasDatabase) {
                archive.file(DATABASE + "/password", data.resolve(DATABASE).resolve("password"));
                database(cluster, archive);
            }
            archive.finish();
            say.accept("Backed up " + data + " (" + archive.files() + " files, "
                    + (hasDatabase ? "the database included" : "no database") + ") to " + file + ", "
                    + Files.size(file) + " bytes. Settings given as variables are not in it.");
        } catch (SQLException e) {
            throw new CannotStart("The database did not let itself be copied: " + e.getMessage(), e);
        }
        if (settings.set(Setting.DB_URL).isPresent()) {
            say.accept("The portal's database is one of yours and not in this file: back it up with"
                    + " pg_dump --format=custom (docs/operations.md).");
        }
    }

    private void database(Path cluster, ArchiveWriter archive) throws IOException, CannotStart, SQLException {
        var free = DataFolder.openIfFree(data);
        if (free.isEmpty()) {
            say.accept("The portal runs; its database is copied while it works.");
            copy(running(), cluster, archive);
            return;
        }
        say.accept("The portal stands still; its database is started for the copy.");
        try (var folder = free.get();
                var database = Databases.of(folder, home, say).start()) {
            copy(database.access(), cluster, archive);
        }
    }

    /** A portal that is just starting has no database yet. */
    private Access running() throws IOException, CannotStart {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var access = Access.running(data.resolve(DATABASE));
            if (access.isPresent()) {
                return access.get();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new CannotStart("The portal runs and its database does not: look at " + data.resolve("logs") + ".");
    }

    private void copy(Access access, Path cluster, ArchiveWriter archive)
            throws IOException, CannotStart, SQLException {
        try (var connection = DatabaseDriver.beside(home).connect(access, "backup")) {
            new OnlineCopy(connection, cluster, archive, DATABASE + "/cluster").run();
        }
    }
}
