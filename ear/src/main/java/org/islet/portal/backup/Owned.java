package org.islet.portal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that are their owner's alone; a database refuses to start on others. */
final class Owned {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Owned() {}

    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        folder(folder.getParent());
        Files.createDirectory(folder);
        restrict(folder, "rwx------");
    }

    /** Made empty; what is written into it later nobody else can have opened. */
    static void file(Path file) throws IOException {
        Files.createFile(file);
        restrict(file, "rw-------");
    }

    static void file(Path file, InputStream content) throws IOException {
        file(file);
        try (var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
