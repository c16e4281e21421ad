package org.islet.uploader.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.islet.uploader.language.Speech;

/** Waits a while; tests do not. */
@FunctionalInterface
public interface RetryDelay {

    void pause(Duration time) throws IOException;

    static RetryDelay real() {
        return time -> {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException(Speech.say("server.stopped"));
            }
        };
    }
}
