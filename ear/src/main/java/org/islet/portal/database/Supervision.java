package org.islet.portal.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.islet.portal.CannotStart;

/** Watches the database and starts it again when it dies; gives up after some deaths in a row. */
final class Supervision implements AutoCloseable {

    static final int TIMES = 5;
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration STABLE = Duration.ofMinutes(1);

    private final Postmaster postmaster;
    private final Consumer<String> say;
    private final Runnable whenLost;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "watch the database");

    private Supervision(Postmaster postmaster, Consumer<String> say, Runnable whenLost) {
        this.postmaster = postmaster;
        this.say = say;
        this.whenLost = whenLost;
    }

    static Supervision of(Postmaster postmaster, Consumer<String> say, Runnable whenLost) {
        var supervision = new Supervision(postmaster, say, whenLost);
        supervision.thread.setDaemon(true);
        supervision.thread.start();
        return supervision;
    }

    private void watch() {
        int deaths = 0;
        var since = System.nanoTime();
        while (!closesWithin(LOOK)) {
            if (isAlive()) {
                deaths = System.nanoTime() - since > STABLE.toNanos() ? 0 : deaths;
                continue;
            }
            deaths++;
            if (deaths > TIMES) {
                say.accept("The database died " + deaths + " times in a row and stays down.");
                whenLost.run();
                return;
            }
            startAgain(deaths);
            since = System.nanoTime();
        }
    }

    private boolean isAlive() {
        try {
            return postmaster.isRunning();
        } catch (IOException unknown) {
            return true;
        }
    }

    /** Each time after a longer pause: what is in its way may pass. */
    private void startAgain(int time) {
        say.accept("The database died. Starting it again (" + time + " of " + TIMES + ").");
        if (closesWithin(Duration.ofSeconds(time - 1L))) {
            return;
        }
        try {
            postmaster.start();
            say.accept("The database is back.");
        } catch (IOException | CannotStart e) {
            say.accept(e.getMessage());
        }
    }

    private boolean closesWithin(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Returns when no start is under way any more. */
    @Override
    public void close() {
        closing.countDown();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
