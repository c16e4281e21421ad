package org.islet.devices;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.bytes.Hex;

/** Recorded bytes and what independent readers made of them; kept beside the project, not in it. */
public final class Fixtures {

    private Fixtures() {}

    /** A folder of fixtures; the test is skipped, visibly, where there is none. */
    public static Path folder(String name) {
        Path folder = root().resolve("devices").resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                () -> "Skipped: no fixtures at " + folder
                        + "; put them there or name their folder with -Dislet.fixtures=");
        return folder;
    }

    /** An export file or its expectation; the test is skipped, visibly, where there is none. */
    public static Path export(String name) {
        Path file = root().resolve("exports").resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "Skipped: no fixture " + file
                        + "; put it there or name the fixtures' folder with -Dislet.fixtures=");
        return file;
    }

    /** A file of a kind that people have met; the test is skipped, visibly, where there is none. */
    public static Path field(String name) {
        Path file = root().resolveSibling("field").resolve("files").resolve(name);
        assumeTrue(
                Files.isRegularFile(file),
                () -> "Skipped: no file " + file + "; name the fixtures' folder beside it with -Dislet.fixtures=");
        return file;
    }

    /** Every fixture's file; none where there are no fixtures. */
    public static List<Path> everyFile() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a {@code .hex} file. */
    public static byte[] hex(Path file) {
        return Hex.parse(text(file));
    }

    /** The items of a {@code .hexlines} file. */
    public static List<byte[]> hexLines(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Hex::parse)
                .toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        String named = System.getProperty("islet.fixtures");
        return named != null
                ? Path.of(named)
                : projectRoot().resolveSibling("shared").resolve("fixtures");
    }

    /** The folder above this module that lists the modules. */
    private static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("pom.xml"))
                        && text(folder.resolve("pom.xml")).contains("<modules>"))
                .findFirst()
                .orElse(here);
    }
}
