package org.islet.uploader.transport;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The drives this computer has mounted, told by their names: folders in the places where Linux and macOS mount them, and
 * Windows' drives by their labels.
 */
public final class Drives {

    private final List<Path> parents;
    private final List<Path> roots;

    /**
     * @param parents of folders that are drives
     * @param roots drives whose label the system tells
     */
    Drives(List<Path> parents, List<Path> roots) {
        this.parents = List.copyOf(parents);
        this.roots = List.copyOf(roots);
    }

    public static Drives ofThisComputer() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.name", ""));
    }

    static Drives of(String system, String user) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            List<Path> roots = new ArrayList<>();
            FileSystems.getDefault().getRootDirectories().forEach(roots::add);
            return new Drives(List.of(), roots);
        }
        return lower.startsWith("mac")
                ? new Drives(List.of(Path.of("/Volumes")), List.of())
                : new Drives(
                        List.of(
                                Path.of("/run/media", user),
                                Path.of("/media", user),
                                Path.of("/media"),
                                Path.of("/mnt")),
                        List.of());
    }

    /** Those that bear one of these names, in capitals or not. */
    public List<DriveFolder> named(List<String> labels) {
        List<DriveFolder> found = new ArrayList<>();
        for (Path parent : parents) {
            folders(parent).forEach(folder -> add(folder.getFileName().toString(), folder, labels, found));
        }
        for (Path root : roots) {
            label(root).ifPresent(label -> add(label, root, labels, found));
        }
        return found;
    }

    private static void add(String name, Path folder, List<String> labels, List<DriveFolder> found) {
        labels.stream()
                .filter(label -> label.equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(label -> found.add(new DriveFolder(label, folder)));
    }

    private static List<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(parent, Files::isDirectory)) {
            children.forEach(folders::add);
        } catch (IOException nothingMounted) {
            return List.of();
        }
        return folders;
    }

    /** Empty for a drive without a medium. */
    private static Optional<String> label(Path root) {
        try {
            return Optional.of(Files.getFileStore(root).name());
        } catch (IOException empty) {
            return Optional.empty();
        }
    }
}
