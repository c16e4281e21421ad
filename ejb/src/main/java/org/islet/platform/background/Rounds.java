package org.islet.platform.background;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The rounds of one piece of background work, on a thread that ends with the portal and for no other reason. */
final class Rounds implements Runnable {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    private static final Duration BREATH = Duration.ofSeconds(1);

    private static final int DEEPEST = 20;

    /** Calls one round. */
    interface Caller {
        RepeatedWork.After call(RepeatedWork work) throws Exception;
    }

    private final RepeatedWork work;
    private final Caller caller;
    private final Clock clock;
    private final String name;
    private final Duration pause;
    private final Semaphore bell = new Semaphore(0);

    private volatile boolean isOver;
    private volatile Instant lastSuccess;
    private volatile @Nullable Instant failingSince;
    private volatile @Nullable Class<?> cause;
    private volatile int failures;

    /** @param name what operators read of them */
    Rounds(RepeatedWork work, String name, Caller caller, Clock clock) {
        this.work = work;
        this.caller = caller;
        this.clock = clock;
        this.name = name;
        this.pause = work.pause();
        this.lastSuccess = clock.instant();
    }

    /** What is caught here is already remembered; a second failure on the way, of memory most likely, ends nothing. */
    @Override
    public void run() {
        while (!isOver) {
            try {
                if (round() == RepeatedWork.After.PAUSE) {
                    rest();
                }
            } catch (Throwable evenOfRememberingIt) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private RepeatedWork.After round() {
        try {
            RepeatedWork.After after = caller.call(work);
            succeeded();
            return after;
        } catch (Throwable failure) {
            failed(rootOf(failure).getClass());
            return RepeatedWork.After.PAUSE;
        }
    }

    private void succeeded() {
        lastSuccess = clock.instant();
        if (cause != null) {
            cause = null;
            failingSince = null;
            failures = 0;
            LOG.log(Level.INFO, "Background work goes on again: " + name);
        }
    }

    /** Said once, and not in each round of a night without a database. */
    private void failed(Class<?> kind) {
        boolean isNew = kind != cause;
        failures = failures + 1;
        cause = kind;
        if (failingSince == null) {
            failingSince = clock.instant();
        }
        if (isNew) {
            LOG.log(Level.ERROR, "Background work fails and is tried again and again: " + name + ", " + kind.getName());
        }
    }

    /** What the server and the transactions wrap around a failure says nothing about it. */
    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private void rest() throws InterruptedException {
        if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    /** The next round begins now, or right after the one under way. */
    void ring() {
        bell.release();
    }

    void end() {
        isOver = true;
        ring();
    }

    boolean areOf(Class<? extends RepeatedWork> type) {
        return type.isInstance(work);
    }

    Standing standing() {
        return new Standing(
                name,
                pause,
                lastSuccess,
                Optional.ofNullable(failingSince),
                failures,
                Optional.ofNullable(cause).map(Class::getName));
    }
}
