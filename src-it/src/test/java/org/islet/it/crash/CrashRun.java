package org.islet.it.crash;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.islet.it.person.People;

/**
 * Clients that send without a pause while one fault after the other is done to the portal they send to; then everything
 * is healed, the last files get their receipts, and every receipt is held against what is there.
 */
public final class CrashRun {

    private static final int CLIENTS = 4;
    private static final Duration LONGEST_HEALING = Duration.ofMinutes(5);

    private final Random random;
    private final boolean isForgetful;
    private final History history = new History();

    /**
     * @param seed the same faults in the same order; what the clients do between them depends on the machine
     * @param isForgetful on a database that confirms before it writes, where receipts must be seen to be lost
     */
    public CrashRun(long seed, boolean isForgetful) {
        this.random = new Random(seed);
        this.isForgetful = isForgetful;
    }

    /** Gives what was done and met; the violations are those of a promise. */
    public Outcome run(Duration time) throws IOException {
        try (var rig = new Rig(Disk.open(), isForgetful, history)) {
            var end = Instant.now().plus(time);
            List<Client> clients = clients(rig);
            var threads = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> sending = new ArrayList<>();
            clients.forEach(client -> sending.add(threads.submit(() -> client.sendWhile(() -> isGoingOn(end)))));
            while (isGoingOn(end)) {
                faults(rig);
                pause(1 + random.nextInt(4));
            }
            rig.network().heal();
            rig.disk().free();
            Instant limit = Instant.now().plus(LONGEST_HEALING);
            for (Future<?> each : sending) {
                await(each, limit);
            }
            threads.shutdownNow();
            clients.forEach(this::hold);
        }
        return new Outcome(history.receipts(), history.faults(), history.violations(), history.toString());
    }

    /** Whose account is gone has lost everything that was promised. */
    private void hold(Client client) {
        try {
            new Verdict(history).on(client);
        } catch (RuntimeException nothingThere) {
            history.violation("what a client was promised cannot be found: " + nothingThere);
        }
    }

    /** One broken promise is enough. */
    private boolean isGoingOn(Instant end) {
        return Instant.now().isBefore(end) && !history.isBroken();
    }

    private List<Client> clients(Rig rig) {
        var people = new People(rig.portal());
        return Stream.iterate(0, i -> i < CLIENTS, i -> i + 1)
                .map(i -> new Client(people.patient("crash"), rig.portal(), new Random(random.nextLong()), history))
                .toList();
    }

    private void faults(Rig rig) throws IOException {
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        if (fault == Fault.DISK_FULL && !rig.disk().canBeFull()) {
            return;
        }
        history.done(fault);
        switch (fault) {
            case PORTAL_KILLED -> rig.killPortal();
            case DATABASE_KILLED -> rig.killDatabase();
            case BACKEND_KILLED -> rig.killBackend(random);
            case ALL_KILLED -> rig.killAll();
            case NETWORK_CUT -> during(rig, () -> rig.network().cut());
            case NETWORK_SLOW -> during(rig, () -> rig.network().slow());
            case DISK_FULL -> {
                rig.disk().fill();
                pause(2);
                rig.disk().free();
            }
        }
    }

    private void during(Rig rig, Runnable trouble) {
        trouble.run();
        pause(2);
        rig.network().heal();
    }

    private static void pause(int seconds) {
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
    }

    private void await(Future<?> sending, Instant limit) {
        Callable<?> end = () -> sending.get(
                Math.max(1, Duration.between(Instant.now(), limit).toSeconds()), java.util.concurrent.TimeUnit.SECONDS);
        try {
            end.call();
        } catch (ExecutionException broken) {
            history.violation("a client broke: " + broken.getCause());
        } catch (Exception late) {
            history.violation("a client got no receipt within " + LONGEST_HEALING + " of healing");
        }
    }
}
