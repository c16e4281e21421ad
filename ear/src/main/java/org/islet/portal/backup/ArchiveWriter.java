package org.islet.portal.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a zip whose last entry holds the SHA-256 of all others, under another name until it is complete and
 * on the disk. Its owner alone may read it.
 */
final class ArchiveWriter implements AutoCloseable {

    /** The last entry: lines of a digest in hexadecimal, two blanks and a name. */
    static final String DIGESTS = "sha256";

    private final Path wanted;
    private final Path unfinished;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final StringBuilder digests = new StringBuilder();
    private int files;

    ArchiveWriter(Path wanted) throws IOException {
        this.wanted = wanted.toAbsolutePath();
        this.unfinished = this.wanted.resolveSibling(wanted.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Owned.file(unfinished);
        this.channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void text(String name, String text) throws IOException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file that is gone meanwhile is left out: a running database removes what it no longer needs. */
    void file(String name, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            add(name, in);
        } catch (NoSuchFileException gone) {
            // said above
        }
    }

    private void add(String name, InputStream in) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Sha256.digest();
        in.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        digests.append(Sha256.hex(digest)).append("  ").append(name).append('\n');
        files++;
    }

    int files() {
        return files;
    }

    /** Only now there is a file of the wanted name. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(DIGESTS));
        zip.write(digests.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        channel.close();
        Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.forceFolder(wanted.getParent());
    }

    /** What was not finished leaves nothing behind. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
