package org.islet.uploader.spool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files of people's own were sent for an owner, by their hashes: a line each, in the folder that is this person's
 * alone. A file of the same bytes is the same file, whatever it is called.
 */
public final class SentFiles {

    private static final String SENT = ".sent";

    private final Path file;
    private final Set<String> hashes;

    private SentFiles(Path file, Set<String> hashes) {
        this.file = file;
        this.hashes = hashes;
    }

    static SentFiles of(Path folder, Owner owner) throws IOException {
        Path file = folder.resolve(owner.mark() + SENT);
        return new SentFiles(file, Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>());
    }

    /** @param sha256 in lower-case hex */
    public boolean has(String sha256) {
        return hashes.contains(sha256);
    }

    /** To be called with the receipt in hand. */
    public void add(String sha256) throws IOException {
        if (hashes.add(sha256)) {
            Files.write(
                    file,
                    List.of(sha256),
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        }
    }
}
