package org.islet.web.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.islet.platform.Configuration;

/** Where parts lie while their request lasts: for the portal's own eyes, and empty when it starts. */
@ApplicationScoped
class IncomingFolder {

    @Inject
    private Configuration configuration;

    private Path path = Path.of("");

    @PostConstruct
    void open() {
        path = configuration.dataFolder().resolve("incoming");
        try {
            Files.createDirectories(path);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            try (var leftovers = Files.newDirectoryStream(path)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("The folder " + path + " cannot be used", unusable);
        }
    }

    Path path() {
        return path;
    }
}
