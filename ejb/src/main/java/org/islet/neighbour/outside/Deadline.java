package org.islet.neighbour.outside;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** Until when an answer has to be there, whole. A site that sends a byte now and then is no faster than one that sends none. */
final class Deadline {

    private final long end;

    Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** Milliseconds, one at least. */
    int left() throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) left;
    }
}
