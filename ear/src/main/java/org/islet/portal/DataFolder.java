package org.islet.portal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one folder that holds everything this portal keeps; open in at most one portal at a time. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    public static DataFolder open(Path wanted) throws CannotStart {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var lockFile =
                    FileChannel.open(path.resolve("islet.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(lockFile);
            if (lock == null) {
                lockFile.close();
                throw new CannotStart("The data folder " + path
                        + " is in use by another portal. Stop that one, or choose another folder with --data.");
            }
            return new DataFolder(path, lockFile, lock);
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
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
