package org.islet.it.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Recorded downloads and exported files, kept beside the project; without them the tests that ask are skipped. */
public final class SharedFixtures {

    private SharedFixtures() {}

    public static Path file(String name) {
        var folder = System.getProperty("islet.fixtures");
        var file = (folder == null ? ProjectRoot.file("../shared/fixtures") : Path.of(folder))
                .resolve(name)
                .normalize();
        assumeTrue(Files.exists(file), () -> "no fixture " + name + ": set -Dislet.fixtures=FOLDER");
        return file;
    }
}
