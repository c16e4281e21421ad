package org.islet.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path data;

    @Test
    void aKilledDatabaseIsBackOnItsPort() throws Exception {
        try (var real = new RealDatabase(data).start()) {
            var port = real.port();
            var first = real.process().pid();

            real.kill();

            RealDatabase.await(() -> real.said.contains("The database is back."));
            assertThat(real.answers()).isTrue();
            assertThat(real.port()).isEqualTo(port);
            assertThat(real.process().pid()).isNotEqualTo(first);
        }
        assertThat(PidFile.read(Cluster.path(data.resolve("postgresql")))).isEmpty();
    }

    @Test
    void aDatabaseThatStaysDownIsGivenUpWithItsReason() throws Exception {
        try (var real = new RealDatabase(data).start()) {
            Files.delete(Cluster.path(real.folder).resolve("global/pg_control"));

            real.kill();

            assertThat(real.isLost()).isTrue();
            assertThat(real.said)
                    .anyMatch(line -> line.contains("could not find the database system"))
                    .last()
                    .asString()
                    .contains("stays down");
        }
    }

    @Test
    void afterAPowerCutItStartsAtOnceHoweverOften() throws Exception {
        for (int time = 0; time < 3; time++) {
            try (var cut = new RealDatabase(data).start()) {
                cut.database.leaveAlone();
                cut.kill();
            }
        }
        try (var next = new RealDatabase(data).start()) {
            assertThat(next.answers()).isTrue();
        }
    }

    @Test
    void aDatabaseThatOutlivedItsPortalIsStoppedFirst() throws Exception {
        var first = new RealDatabase(data).start();
        first.database.leaveAlone();
        var left = first.process();

        try (var next = new RealDatabase(data).start()) {
            assertThat(left.info().command())
                    .as("a process that ended has no program")
                    .isEmpty();
            assertThat(next.answers()).isTrue();
        }
    }

    @Test
    void aStrangerWithTheNumberOfAnOldDatabaseIsLeftAlone() throws Exception {
        try (var first = new RealDatabase(data).start()) {
            first.database.leaveAlone();
            first.kill();
        }
        var stranger = new ProcessBuilder("sleep", "600").start();
        try (var next = new RealDatabase(data)) {
            var file = PidFile.of(Cluster.path(next.folder));
            var lines = Files.readAllLines(file);
            lines.set(0, "" + stranger.pid());
            Files.write(file, lines);

            next.start();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(next.answers()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
