package org.islet.portal.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the tape archive a PostgreSQL distribution comes in: files, folders and links, nothing else.
 *
 * <p>A header is one block of 512 bytes (POSIX.1-1988 ustar and its GNU variant):
 *
 * <pre>
 *   0- 99  name, NUL-terminated          156       type: '0' or NUL file, '5' folder, '2' symbolic link
 * 100-107  mode, octal text              157-256   where a link points
 * 124-135  size, octal text              345-499   ustar only: what comes before the name
 * </pre>
 */
final class Tar {

    private static final int BLOCK = 512;

    private Tar() {}

    static void unpack(InputStream archive, Path into) throws IOException {
        var header = new byte[BLOCK];
        while (archive.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            var target = inside(into, text(header, 0, 100));
            var size = octal(header, 124, 12);
            switch (header[156]) {
                case '5' -> Files.createDirectories(target);
                case '2' -> link(target, text(header, 157, 100), into);
                case '0', 0 -> {
                    file(archive, target, size);
                    makeExecutable(target, octal(header, 100, 8));
                }
                default -> throw new IOException("an entry of type " + header[156] + " is not expected here");
            }
        }
    }

    private static void file(InputStream archive, Path target, long size) throws IOException {
        Files.createDirectories(target.getParent());
        try (var out = Files.newOutputStream(target)) {
            var left = size;
            var buffer = new byte[1 << 16];
            while (left > 0) {
                var got = archive.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
                if (got == 0) {
                    throw new EOFException("the archive ends inside " + target.getFileName());
                }
                out.write(buffer, 0, got);
                left -= got;
            }
        }
        archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static void link(Path target, String pointsTo, Path into) throws IOException {
        Files.createDirectories(target.getParent());
        inside(
                into,
                into.relativize(target.resolveSibling(pointsTo).normalize()).toString());
        Files.deleteIfExists(target);
        Files.createSymbolicLink(target, Path.of(pointsTo));
    }

    private static void makeExecutable(Path target, long mode) {
        if ((mode & 0111) != 0) {
            target.toFile().setExecutable(true);
        }
    }

    private static Path inside(Path into, String name) throws IOException {
        var target = into.resolve(name).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive points outside its folder: " + name);
        }
        return target;
    }

    private static String text(byte[] header, int at, int length) {
        var end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int at, int length) {
        return Long.parseLong(text(header, at, length).strip(), 8);
    }
}
