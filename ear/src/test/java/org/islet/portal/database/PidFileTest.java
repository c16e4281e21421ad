package org.islet.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @Test
    void processAndPortAreRead() {
        var lines = List.of("4711", "/srv/islet/postgresql/cluster", "1763800000", "54321", "", "127.0.0.1", "  12 3");

        assertThat(PidFile.parse(lines)).hasValue(new PidFile(4711, Optional.of(54321)));
    }

    @Test
    void aFileThatIsBeingWrittenHasNoPortYet() {
        assertThat(PidFile.parse(List.of("4711", "/srv/islet"))).hasValue(new PidFile(4711, Optional.empty()));
        assertThat(PidFile.parse(List.of())).isEmpty();
        assertThat(PidFile.parse(List.of("-1"))).isEmpty();
    }

    @Test
    void withoutAFileNothingRuns(@TempDir Path cluster) throws Exception {
        assertThat(PidFile.read(cluster)).isEmpty();
    }
}
