package org.islet.takeout;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.islet.platform.Configuration;

/** Where archives lie until they are sent. What a portal left that was killed is gone when the next one has started. */
@Singleton
@Startup
public class TakeoutFolder {

    private Path folder = Path.of("");

    @Inject
    private Configuration configuration;

    @PostConstruct
    void open() {
        folder = configuration.dataFolder().resolve("takeout");
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            try (var leftovers = Files.newDirectoryStream(folder)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Empty, and nobody else's. */
    public Path newFile() throws IOException {
        return Files.createTempFile(folder, "takeout", ".zip");
    }
}
