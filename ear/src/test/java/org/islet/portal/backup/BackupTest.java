package org.islet.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.portal.CannotStart;
import org.islet.portal.DataFolder;
import org.islet.portal.database.DatabaseDriver;
import org.islet.portal.database.RealDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    private Path place;

    private Path data;
    private Path file;
    private Path home;
    private final List<String> said = new ArrayList<>();

    /** A portal's folder with a little of everything. */
    @BeforeEach
    void aDataFolder() throws Exception {
        data = place.resolve("data");
        file = place.resolve("islet.backup");
        home = Files.createDirectories(place.resolve("home"));
        Files.createSymbolicLink(home.resolve("postgresql.jar"), RealDatabase.ARCHIVE);
        Files.createSymbolicLink(home.resolve("postgresql-driver.jar"), driver());
        Files.createDirectories(data.resolve("mail"));
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("islet.properties"), "islet.port = 9000\n");
        Files.writeString(data.resolve("setup-code"), "code-of-the-test");
        Files.writeString(data.resolve("mail/1.eml"), "a letter");
        Files.writeString(data.resolve("logs/islet.log.0"), "made again");
        Files.createDirectories(data.resolve("incoming"));
        Files.writeString(data.resolve("incoming/part-1"), "half of a form");
    }

    @Test
    void whatARunningPortalConfirmedBeforeTheBackupIsThereAfterTheRestore() throws Exception {
        var confirmed = new AtomicInteger();
        var until = new AtomicBoolean(true);
        int before;
        try (var lock = DataFolder.open(data);
                var real = new RealDatabase(data).start();
                var connection = connect(real)) {
            run(connection, "CREATE TABLE reading (id int PRIMARY KEY, value text)");
            var writing = CompletableFuture.runAsync(() -> write(connection, confirmed, until));
            while (confirmed.get() < 500) {
                Thread.onSpinWait();
            }
            before = confirmed.get();

            backUp();

            until.set(false);
            writing.join();
        }
        var restored = restore("restored");

        try (var real = new RealDatabase(restored).start();
                var connection = connect(real)) {
            var rows = number(connection, "SELECT count(*) FROM reading");
            assertThat(rows).isBetween(before, confirmed.get());
            assertThat(number(connection, "SELECT max(id) FROM reading")).isEqualTo(rows);
            assertThat(number(connection, "SELECT count(*) FROM reading WHERE value <> repeat('x', 2000)"))
                    .isZero();
        }
        assertThat(Files.readString(restored.resolve("islet.properties"))).isEqualTo("islet.port = 9000\n");
        assertThat(Files.readString(restored.resolve("setup-code"))).isEqualTo("code-of-the-test");
        assertThat(Files.readString(restored.resolve("mail/1.eml"))).isEqualTo("a letter");
        assertThat(restored.resolve("logs/islet.log.0")).doesNotExist();
        assertThat(restored.resolve("incoming")).doesNotExist();
        assertThat(said).anyMatch(line -> line.contains("runs")).anyMatch(line -> line.contains("Restored"));
    }

    @Test
    void aPortalThatStandsStillIsBackedUpToo() throws Exception {
        try (var real = new RealDatabase(data).start();
                var connection = connect(real)) {
            run(connection, "CREATE TABLE reading (id int)");
            run(connection, "INSERT INTO reading SELECT generate_series(1, 1000)");
        }
        backUp();

        try (var real = new RealDatabase(restore("restored")).start();
                var connection = connect(real)) {
            assertThat(number(connection, "SELECT count(*) FROM reading")).isEqualTo(1000);
        }
        assertThat(said).anyMatch(line -> line.contains("stands still"));
    }

    @Test
    void aBackupIsItsOwnersAlone() throws Exception {
        backUp();
        var restored = restore("restored");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("setup-code"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedBackupRestoresNothing() throws Exception {
        backUp();
        var whole = Files.readAllBytes(file);

        for (int at = 30; at < whole.length; at += whole.length / 40) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;
            refusesOrRestoresTheSame(damaged);
        }
        for (int length = 0; length < whole.length; length += whole.length / 10) {
            refuses(Arrays.copyOf(whole, length), "damaged");
        }
    }

    @Test
    void aBackupOfANewerIsletIsRefused() throws Exception {
        var newer = place.resolve("newer");
        try (var archive = new ArchiveWriter(newer)) {
            archive.text(Header.NAME, "format = 2\nversion = 9.0\ntaken = 2026-01-01T00:00:00Z\ndatabase = true\n");
            archive.finish();
        }

        refuses(Files.readAllBytes(newer), "newer");
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(Header.isNewer("0.10.0", "0.9.3")).isTrue();
        assertThat(Header.isNewer("0.1.0", "0.1.0")).isFalse();
        assertThat(Header.isNewer("1.0", "0.9")).isTrue();
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        backUp();
        var full = Files.createDirectories(place.resolve("full"));
        Files.writeString(full.resolve("precious"), "stays");

        assertThatThrownBy(() -> restore("full"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not empty");
        assertThat(full).isDirectoryContaining(path -> path.endsWith("precious"));
    }

    @Test
    void aRestoreThatWasCutOffIsBegunAgainAndNothingStartsOnIt() throws Exception {
        backUp();
        var cut = Files.createDirectories(place.resolve("cut/" + DataFolder.RESTORING));

        assertThatThrownBy(() -> DataFolder.open(cut.getParent()).close()).hasMessageContaining("cut off");
        assertThat(restore("cut").resolve("setup-code")).exists();
        DataFolder.open(cut.getParent()).close();
    }

    @Test
    void aBackupDoesNotLieInTheFolderItIsOf() {
        file = data.resolve("islet.backup");

        assertThatThrownBy(this::backUp).isInstanceOf(CannotStart.class).hasMessageContaining("--out");
        assertThat(file).doesNotExist();
    }

    @Test
    void anEarlierBackupIsReplacedWholeOrNotAtAll() throws Exception {
        Files.writeString(file, "the earlier one");
        Files.createDirectories(data.resolve("postgresql/cluster"));
        Files.writeString(data.resolve("postgresql/password"), "secret");

        assertThatThrownBy(this::backUp).isInstanceOf(CannotStart.class);

        assertThat(Files.readString(file)).isEqualTo("the earlier one");
        assertThat(place).isDirectoryNotContaining(path -> path.toString().endsWith(".unfinished"));
    }

    @Test
    void aDatabaseOfOnesOwnIsNamedAsNotIncluded() throws Exception {
        Files.writeString(
                data.resolve("islet.properties"),
                "islet.db.url = jdbc:postgresql://db.example.org/islet\nislet.db.user = islet\n");

        backUp();

        assertThat(said).last().asString().contains("pg_dump", "not in this file");
    }

    private void refuses(byte[] backup, String why) throws IOException {
        Files.write(file, backup);

        assertThatThrownBy(() -> restore("never"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why);
        assertThat(place.resolve("never")).doesNotExist();
    }

    /** Some bytes of a zip are of no account, such as the time of an entry. */
    private void refusesOrRestoresTheSame(byte[] backup) throws IOException {
        Files.write(file, backup);
        try {
            var restored = restore("perhaps");
            assertThat(Files.readString(restored.resolve("setup-code"))).isEqualTo("code-of-the-test");
            assertThat(Files.readString(restored.resolve("mail/1.eml"))).isEqualTo("a letter");
            assertThat(Files.readString(restored.resolve("islet.properties"))).isEqualTo("islet.port = 9000\n");
            org.islet.portal.Folders.delete(restored);
        } catch (CannotStart refused) {
            assertThat(refused).hasMessageContaining("damaged");
            assertThat(place.resolve("perhaps")).doesNotExist();
        }
    }

    private void backUp() throws CannotStart, IOException {
        BackUp.run(List.of("--data", data.toString(), "--out", file.toString()), home, said::add);
    }

    private Path restore(String name) throws CannotStart, IOException {
        var into = place.resolve(name);
        Restore.run(List.of(file.toString(), "--data", into.toString()), home, said::add);
        return into;
    }

    private Connection connect(RealDatabase real) throws IOException, SQLException {
        return DatabaseDriver.beside(home).connect(real.get().access(), "test");
    }

    private static void write(Connection connection, AtomicInteger confirmed, AtomicBoolean until) {
        try (var insert = connection.prepareStatement("INSERT INTO reading VALUES (?, repeat('x', 2000))")) {
            while (until.get()) {
                insert.setInt(1, confirmed.get() + 1);
                insert.executeUpdate();
                confirmed.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(what);
        }
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static Path driver() throws Exception {
        return Path.of(Class.forName("org.postgresql.Driver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
