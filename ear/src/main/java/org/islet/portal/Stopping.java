package org.islet.portal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, stopped in the opposite order, once. */
final class Stopping {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T later(T running) {
        started.push(running);
        return running;
    }

    /** Each is stopped whatever the others do: a stubborn server must not keep the database from stopping cleanly. */
    synchronized void now() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
    }
}
