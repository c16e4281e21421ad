package org.islet.takeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive that is whole and waits to be sent, once; it is gone when it is closed. */
public record TakenOut(Path file, String name) implements AutoCloseable {

    public long size() throws IOException {
        return Files.size(file);
    }

    public void sendTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
