package org.islet.uploader.emulated;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A device node libusb can wait on: a named pipe. Full, it does not poll as writable, and libusb sleeps; drained, it
 * does, and libusb comes to fetch what is ready.
 */
final class PollableNode implements AutoCloseable {

    private static final int CAPACITY = 65_536;

    private final RandomAccessFile pipe;
    private boolean isFull;

    PollableNode(Path path) throws IOException {
        try {
            if (new ProcessBuilder("mkfifo", path.toString())
                            .inheritIO()
                            .start()
                            .waitFor()
                    != 0) {
                throw new IOException("mkfifo failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        pipe = new RandomAccessFile(path.toFile(), "rw");
        sleep();
    }

    void wake() throws IOException {
        if (isFull) {
            pipe.readFully(new byte[CAPACITY]);
            isFull = false;
        }
    }

    void sleep() throws IOException {
        if (!isFull) {
            pipe.write(new byte[CAPACITY]);
            isFull = true;
        }
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
