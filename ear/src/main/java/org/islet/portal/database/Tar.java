package org.islet.portal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Unpacks the tape archive a PostgreSQL distribution comes in: files, folders and links, nothing else. */
final class Tar {

    private static final int EXECUTABLE = 0111;

    private Tar() {}

    static void unpack(InputStream archive, Path into) throws IOException {
        var tar = new TarArchiveInputStream(archive);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = inside(into, into.resolve(entry.getName()));
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                write(entry, tar, target, into);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target, Path into) throws IOException {
        if (entry.isSymbolicLink()) {
            inside(into, target.resolveSibling(entry.getLinkName()));
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                target.toFile().setExecutable(true);
            }
        } else {
            throw new IOException("an entry of type " + (char) entry.getLinkFlag() + " is not expected here");
        }
    }

    private static Path inside(Path into, Path target) throws IOException {
        var clean = target.normalize();
        if (!clean.startsWith(into)) {
            throw new IOException("the archive points outside its folder: " + target);
        }
        return clean;
    }
}
