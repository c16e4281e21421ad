package org.islet.portal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.islet.portal.CannotStart;
import org.islet.portal.DataFolder;
import org.islet.portal.Folders;

/** Brings a backup back into an empty folder, after all of it was checked. */
public final class Restore {

    /** Holds what is being restored; a portal does not start on a folder with it. */
    public static final String UNFINISHED = DataFolder.RESTORING;

    private static final Set<String> OF_NO_WEIGHT = Set.of(UNFINISHED, "islet.lock", DataFolder.ERASED);

    private final Path home;
    private final Path data;
    private final Optional<Path> erased;
    private final Consumer<String> say;

    private Restore(Path home, Path data, Optional<Path> erased, Consumer<String> say) {
        this.home = home;
        this.data = data;
        this.erased = erased;
        this.say = say;
    }

    public static void run(List<String> arguments, Path home, Consumer<String> say) throws CannotStart, IOException {
        if (arguments.contains("--help")) {
            say.accept(BackupOptions.USAGE);
            return;
        }
        var options = BackupOptions.forRestore(arguments);
        var data = options.data().orElseThrow().toAbsolutePath().normalize();
        try (var backup = ArchiveReader.open(options.file())) {
            new Restore(home, data, options.erased(), say).run(backup);
        }
    }

    private void run(ArchiveReader backup) throws CannotStart, IOException {
        var header = backup.header();
        header.requireNotNewer(Header.ownVersion());
        requireEmpty();
        requireList();
        backup.verify();
        Folders.delete(data.resolve(UNFINISHED));
        try (var folder = DataFolder.open(data)) {
            takeList();
            var files = takeOver(backup);
            say.accept("Restored " + files + " files, as they were on " + header.taken() + ", to " + data + ".");
            if (header.hasDatabase()) {
                try (var database = Databases.of(folder, home, say).start()) {
                    say.accept("The database starts and is whole up to the end of the backup.");
                }
            }
            sayWhoGoesAgain();
        }
    }

    private void requireList() throws CannotStart {
        if (erased.isPresent() && !Files.isReadable(erased.get())) {
            throw new CannotStart("There is no list of the erased " + erased.get() + " to be read; say where it is.");
        }
    }

    /** Before anything else: no crash leaves a folder that starts without it. */
    private void takeList() throws IOException {
        if (erased.isPresent()) {
            Files.copy(erased.get(), data.resolve(DataFolder.ERASED), StandardCopyOption.REPLACE_EXISTING);
            Disk.forceFolder(data);
        }
    }

    private void sayWhoGoesAgain() throws IOException {
        var list = data.resolve(DataFolder.ERASED);
        if (Files.exists(list)) {
            try (var lines = Files.lines(list)) {
                say.accept("Whoever of the "
                        + lines.filter(line -> !line.isBlank()).count() + " in " + list
                        + " came back is erased again when the portal starts.");
            }
        } else {
            say.accept("No list of the erased was given (--erased): whoever closed their account after this backup was"
                    + " taken is back. Put the list there before the portal starts, as " + list + ".");
        }
    }

    private void requireEmpty() throws CannotStart, IOException {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.isDirectory(data)) {
            throw new CannotStart(data + " is no folder; restore into one that is empty or not there.");
        }
        try (var children = Files.list(data)) {
            if (children.anyMatch(
                    child -> !OF_NO_WEIGHT.contains(child.getFileName().toString()))) {
                throw new CannotStart("The folder " + data + " is not empty, and nothing in it is overwritten:"
                        + " restore into one that is empty or not there.");
            }
        }
    }

    /** The database comes last, and the mark of an unfinished restore goes after it. */
    private int takeOver(ArchiveReader backup) throws IOException {
        var unfinished = data.resolve(UNFINISHED);
        var files = backup.extract(unfinished);
        try (var children = Files.list(unfinished)) {
            var databaseLast = Comparator.comparing((Path child) -> child.endsWith(BackUp.DATABASE));
            for (var child : children.sorted(databaseLast).toList()) {
                Files.move(child, data.resolve(child.getFileName()));
            }
        }
        Disk.forceFolder(data);
        Files.delete(unfinished);
        return files;
    }
}
