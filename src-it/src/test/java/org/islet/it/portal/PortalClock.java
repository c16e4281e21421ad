package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** The portal's clock, which a test may move ahead and sets back when it ends. */
public record PortalClock(Path file) {

    /** Replaces the file whole: the portal may read it at any moment. */
    public Reset ahead(Duration duration) {
        try {
            var next = Files.writeString(file.resolveSibling("clock.next"), duration.toString());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this::reset;
    }

    public Instant now() {
        try {
            var ahead = Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
            return Instant.now().plus(ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reset() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the clock right again: {@code try (var moved = clock.ahead(ofHours(25))) { … }}. */
    @FunctionalInterface
    public interface Reset extends AutoCloseable {
        @Override
        void close();
    }
}
