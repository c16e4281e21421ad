package org.islet.portal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The one folder that holds everything this portal keeps; open in at most one portal at a time. */
public final class DataFolder implements AutoCloseable {

    /** What is being restored into it, until all of it is there. */
    public static final String RESTORING = "restoring";

    /** Whom a portal erased; it stays where it is when an older backup comes back. */
    public static final String ERASED = "erased.list";

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    public static DataFolder open(Path wanted) throws CannotStart {
        var opened = openIfFree(wanted)
                .orElseThrow(
                        () -> new CannotStart(
                                "The data folder " + wanted.toAbsolutePath().normalize()
                                        + " is in use by another portal. Stop that one, or choose another folder with --data."));
        if (Files.exists(opened.path.resolve(RESTORING))) {
            opened.letGo();
            throw new CannotStart("A restore into " + opened.path
                    + " was cut off. Empty the folder and restore again; the backup is as it was.");
        }
        return opened;
    }

    /** Empty while a portal has it open. */
    public static Optional<DataFolder> openIfFree(Path wanted) throws CannotStart {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Folders.openPrivate(path);
            var lockFile =
                    FileChannel.open(path.resolve("islet.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(lockFile);
            if (lock == null) {
                lockFile.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(path, lockFile, lock));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside, made when it is not there. */
    public Path folder(String name) throws IOException {
        return Folders.openPrivate(path.resolve(name));
    }

    private void letGo() throws CannotStart {
        try {
            close();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
