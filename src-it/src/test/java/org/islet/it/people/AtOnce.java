package org.islet.it.people;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Several things asked at the same time. */
final class AtOnce {

    private static final int SECONDS = 120;

    private AtOnce() {}

    static <T> List<T> all(Stream<Callable<T>> asked) {
        List<Callable<T>> all = asked.toList();
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            return threads.invokeAll(all, SECONDS, TimeUnit.SECONDS).stream()
                    .map(AtOnce::answer)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Begins one thing, and goes on. */
    static <T> Future<T> begin(Callable<T> asked) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(asked);
        } finally {
            thread.shutdown();
        }
    }

    static <T> T answer(Future<T> asked) {
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | java.util.concurrent.TimeoutException failed) {
            throw new AssertionError("no answer", failed);
        }
    }
}
