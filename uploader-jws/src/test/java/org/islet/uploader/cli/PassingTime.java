package org.islet.uploader.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.islet.uploader.server.RetryDelay;

/** Time that passes at once: between two looks what a test says happens, and after the last the program is stopped. */
final class PassingTime implements RetryDelay {

    /** What happens in the meantime. */
    @FunctionalInterface
    interface Meanwhile {
        void happens() throws IOException;
    }

    private final Duration betweenLooks;
    private final Deque<Meanwhile> ahead;

    PassingTime(Duration betweenLooks, Meanwhile... ahead) {
        this.betweenLooks = betweenLooks;
        this.ahead = new ArrayDeque<>(List.of(ahead));
    }

    @Override
    public void pause(Duration time) throws IOException {
        if (time.equals(betweenLooks)) {
            if (ahead.isEmpty()) {
                throw new InterruptedIOException("The program is stopped");
            }
            ahead.remove().happens();
        }
    }
}
