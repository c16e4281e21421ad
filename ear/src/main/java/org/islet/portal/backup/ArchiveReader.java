package org.islet.portal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.islet.portal.CannotStart;

/** Reads a backup, after all of it was found to be as it was written. */
final class ArchiveReader implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;

    private ArchiveReader(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static ArchiveReader open(Path file) throws CannotStart, IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("There is no file " + file + ".");
        }
        try {
            return new ArchiveReader(file, new ZipFile(file.toFile()));
        } catch (IOException e) {
            throw damaged(file, "it is cut off, or no backup", e);
        }
    }

    Header header() throws CannotStart {
        try {
            return Header.parse(text(Header.NAME));
        } catch (IOException e) {
            throw damaged(file, e.getMessage(), e);
        }
    }

    /** Every byte of every file against its digest; nothing missing, nothing added. */
    void verify() throws CannotStart {
        try {
            var expected = digests();
            for (var entry : files()) {
                var right = expected.remove(entry.getName());
                if (!digestOf(entry).equals(right)) {
                    throw damaged(file, entry.getName() + " is not as it was written", null);
                }
            }
            if (!expected.isEmpty()) {
                throw damaged(file, expected.size() + " of its files are missing", null);
            }
        } catch (IOException e) {
            throw damaged(file, e.getMessage(), e);
        }
    }

    private Map<String, String> digests() throws IOException {
        var digests = new HashMap<String, String>();
        text(ArchiveWriter.DIGESTS).lines().map(line -> line.split("  ", 2)).forEach(parts -> {
            digests.put(parts[parts.length - 1], parts[0]);
        });
        return digests;
    }

    private List<? extends ZipEntry> files() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().equals(ArchiveWriter.DIGESTS))
                .toList();
    }

    private String digestOf(ZipEntry entry) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    /** Writes everything below a folder, readable by its owner alone. */
    int extract(Path into) throws IOException {
        int files = 0;
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            var target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException(file + " points outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Owned.folder(target);
            } else if (!entry.getName().equals(ArchiveWriter.DIGESTS)
                    && !entry.getName().equals(Header.NAME)) {
                Owned.folder(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Owned.file(target, in);
                }
                files++;
            }
        }
        return files;
    }

    private String text(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CannotStart damaged(Path file, String why, Throwable cause) {
        return new CannotStart(file + " is damaged: " + why + ". Nothing was restored; use another backup.", cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
