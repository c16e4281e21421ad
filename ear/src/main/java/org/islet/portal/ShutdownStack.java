package org.islet.portal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, stopped in the opposite order, once. */
final class ShutdownStack {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Ends this process with a failure: cleanly if that works within a minute, and otherwise without. */
    static void endProcess(String why) {
        System.err.println(why);
        new Thread(() -> System.exit(1), "end the portal").start();
        var last = new Thread(ShutdownStack::halt, "end the portal at the latest");
        last.setDaemon(true);
        last.start();
    }

    private static void halt() {
        try {
            Thread.sleep(LONGEST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

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
