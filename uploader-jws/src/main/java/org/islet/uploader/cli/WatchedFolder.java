package org.islet.uploader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder into which somebody puts exports: which of its files are at rest and not dealt with. A file is at rest when two
 * looks find it the same; what the clocks of this computer and of the one that wrote it say does not matter.
 */
final class WatchedFolder {

    /** A file as a look finds it. */
    record Waiting(Path file, long size, FileTime changed) {}

    private final Path folder;
    private final Map<Path, Waiting> dealtWith = new HashMap<>();
    private Map<Path, Waiting> before = Map.of();

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * By name. Files whose names begin with a dot are somebody's who is not done with them; links lead to what nobody put
     * into this folder.
     */
    List<Waiting> waiting() throws IOException {
        Map<Path, Waiting> now = look();
        List<Waiting> waiting = now.values().stream()
                .filter(file -> file.equals(before.get(file.file())) && !file.equals(dealtWith.get(file.file())))
                .toList();
        dealtWith.keySet().retainAll(now.keySet());
        before = now;
        return waiting;
    }

    private Map<Path, Waiting> look() throws IOException {
        List<Path> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> !file.getFileName().toString().startsWith(".")).forEach(names::add);
        } catch (UncheckedIOException listedInPart) {
            throw listedInPart.getCause();
        }
        Map<Path, Waiting> found = new TreeMap<>();
        for (Path name : names) {
            seen(name).ifPresent(file -> found.put(name, file));
        }
        return found;
    }

    private static Optional<Waiting> seen(Path file) throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return seen.isRegularFile()
                    ? Optional.of(new Waiting(file, seen.size(), seen.lastModifiedTime()))
                    : Optional.empty();
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        }
    }

    /** Whether it is as the look found it, and its bytes are as many. */
    static boolean isAsBefore(Waiting file) throws IOException {
        return seen(file.file()).filter(file::equals).isPresent();
    }

    /** It is not asked about again while it stays as it is. */
    void leave(Waiting file) {
        dealtWith.put(file.file(), file);
    }
}
