package org.islet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationVersionsTest {

    /** The portal would not start. */
    @Test
    void noTwoMigrationsHaveTheSameVersion() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("__.*", "")))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}
