package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the whole project, wherever a test is started. */
public final class ProjectRoot {

    private ProjectRoot() {}

    public static Path file(String path) {
        return find().resolve(path);
    }

    private static Path find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (hasModules(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no project above " + Path.of("").toAbsolutePath());
    }

    private static boolean hasModules(Path pom) {
        try {
            return Files.exists(pom) && Files.readString(pom).contains("<modules>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
