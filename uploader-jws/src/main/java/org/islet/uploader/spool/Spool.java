package org.islet.uploader.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;

/**
 * The folder where captures wait for the server's receipt.
 *
 * <p>A capture is here for good before the first byte is sent, and leaves only when the server has said that it has it:
 * a crash at any moment loses nothing.
 */
public final class Spool {

    private static final String KEPT = ".islet";
    private static final String BEING_WRITTEN = ".writing";
    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** An id and an owner's mark; earlier versions wrote none. */
    private static final Pattern NAME =
            Pattern.compile("(" + UUID_TEXT + ")(?:\\.(p-" + UUID_TEXT + "|t-[0-9a-f]{16}))?\\.islet");

    private final Path folder;

    public Spool(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns when the capture would survive a power cut. Its name says for whom it was read: a capture and its owner are
     * on disk together, or neither is.
     */
    public SpooledCapture keep(RawCapture capture, Owner owner) throws IOException {
        createFolder();
        UUID id = UUID.randomUUID();
        Path written = folder.resolve(id + BEING_WRITTEN);
        Path kept = folder.resolve(id + "." + owner.mark() + KEPT);
        try {
            write(written, CaptureFile.bytesOf(capture));
            Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
        forceFolder();
        return spooled(kept);
    }

    /** Which files were sent for somebody, and need not be sent again. */
    public SentFiles sentFiles(Owner owner) throws IOException {
        createFolder();
        return SentFiles.of(folder, owner);
    }

    /** What else is kept beside the captures. */
    public KnownNumbers numbers() {
        return new KnownNumbers(folder);
    }

    private static void write(Path file, byte[] capture) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(capture);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What waits, oldest first. */
    public List<SpooledCapture> pending() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SpooledCapture> pending = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Spool::isKept).toList()) {
                pending.add(spooled(file));
            }
        }
        pending.sort(Comparator.comparing(SpooledCapture::keptAt));
        return pending;
    }

    /** Gives a capture that an earlier version of this program kept to whoever says that it is theirs. */
    public SpooledCapture claim(SpooledCapture capture, Owner owner) throws IOException {
        Path claimed = folder.resolve(capture.id() + "." + owner.mark() + KEPT);
        Files.move(capture.file(), claimed, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
        return spooled(claimed);
    }

    /** To be called with the receipt in hand, and never before. */
    public void discard(SpooledCapture delivered) throws IOException {
        Files.deleteIfExists(delivered.file());
    }

    private static boolean isKept(Path file) {
        return nameOf(file).matches();
    }

    private static Matcher nameOf(Path file) {
        return NAME.matcher(file.getFileName().toString());
    }

    private static SpooledCapture spooled(Path file) throws IOException {
        Matcher name = nameOf(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("A kept capture is named by its id and its owner's mark");
        }
        RawCapture capture = SpooledCapture.open(file);
        return new SpooledCapture(
                UUID.fromString(name.group(1)),
                file,
                Optional.ofNullable(name.group(2)).orElse(""),
                capture.family(),
                capture.model(),
                Files.getLastModifiedTime(file).toInstant());
    }

    private void createFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** A new name is on disk only when its folder is; Windows does not let folders be opened, and needs no such care. */
    private void forceFolder() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
