package org.islet.uploader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.islet.uploader.server.Sha256;
import org.islet.uploader.spool.SentFiles;

/** A folder into which somebody puts exports: what of it is to be sent, each file once. */
final class WatchedFolder {

    /** A file that somebody is still writing changes more often. */
    private static final Duration AT_REST = Duration.ofSeconds(5);

    /** A file of a folder to be sent, and its hash. */
    record Waiting(Path file, String sha256, FileTime changed) {}

    private final Path folder;
    private final SentFiles sent;
    private final InstantSource clock;
    private final Map<Path, FileTime> known = new HashMap<>();

    WatchedFolder(Path folder, SentFiles sent, InstantSource clock) {
        this.folder = folder;
        this.sent = sent;
        this.clock = clock;
    }

    /** By name; files whose names begin with a dot are somebody's who is not done with them. */
    List<Waiting> waiting() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        List<Waiting> waiting = new ArrayList<>();
        for (Path file : files) {
            add(file, waiting);
        }
        return waiting;
    }

    private void add(Path file, List<Waiting> waiting) throws IOException {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            boolean isAtRest = changed.toInstant().isBefore(clock.instant().minus(AT_REST));
            if (!isAtRest || changed.equals(known.get(file))) {
                return;
            }
            String sha256 = Sha256.of(file);
            if (sent.has(sha256)) {
                known.put(file, changed);
            } else {
                waiting.add(new Waiting(file, sha256, changed));
            }
        } catch (NoSuchFileException takenAway) {
            known.remove(file);
        }
    }

    /** To be called with the receipt in hand. */
    void wasSent(Waiting file) throws IOException {
        sent.add(file.sha256());
        leave(file);
    }

    /** It is not asked about again while it stays as it is. */
    void leave(Waiting file) {
        known.put(file.file(), file.changed());
    }
}
