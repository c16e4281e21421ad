package org.islet.it.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;

/**
 * Twenty people who upload a fortnight every half minute or so, and a hundred who look at a report every ten seconds, at
 * a portal with the memory it has by default.
 */
public final class Load {

    private static final int UPLOADING = 20;
    private static final int READING = 100;
    private static final Duration BETWEEN_UPLOADS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final int DAYS = 14;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int status;

        Refused(int status) {
            this.status = status;
        }
    }

    /** How long something took, in milliseconds. */
    public record Wait(String what, int times, double median, double p95, double longest) {}

    /**
     * What came of it.
     *
     * @param heapMegabytes what the portal's heap holds after a collection, at the beginning, then every so often
     */
    public record Outcome(List<Wait> waits, Map<String, Integer> failures, List<Long> heapMegabytes) {}

    private final Waits waits = new Waits();

    /** @param samples how often the heap is looked at in all */
    public Outcome run(Duration time, int samples) throws IOException {
        Portal portal;
        List<Long> heap = new ArrayList<>();
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            portal = new Portal(process.awaitReady(), data, null, null);
            List<Person> people = people(portal);
            var threads = Executors.newFixedThreadPool(UPLOADING + READING);
            Instant end = Instant.now().plus(time);
            IntStream.range(0, UPLOADING).forEach(i -> threads.submit(() -> upload(people.get(i), end)));
            IntStream.range(0, READING).forEach(i -> threads.submit(() -> read(people.get(i % people.size()), end)));
            threads.shutdown();
            for (int sample = 0; sample < samples; sample++) {
                pause(time.dividedBy(samples));
                heap.add(process.heapAfterCollection() >> 20);
            }
            awaitEnd(threads);
        }
        return new Outcome(waits.all(), waits.failures(), List.copyOf(heap));
    }

    private static void awaitEnd(java.util.concurrent.ExecutorService threads) {
        try {
            threads.awaitTermination(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each has a fortnight before anybody reads. */
    private static List<Person> people(Portal portal) {
        var people = new People(portal);
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < UPLOADING; i++) {
            var person = people.patient("load");
            person.upload("first.csv", ClarityFile.of(FIRST.minusDays(DAYS), DAYS));
            all.add(person);
        }
        return all;
    }

    private void upload(Person person, Instant end) {
        for (int n = 0; Instant.now().isBefore(end); n++) {
            byte[] file = ClarityFile.of(FIRST.plusDays((long) n * DAYS), DAYS);
            timed("upload of 14 days", () -> person.upload("fortnight.csv", file));
            pauseAbout(BETWEEN_UPLOADS);
        }
    }

    private void read(Person person, Instant end) {
        var random = new Random(ThreadLocalRandom.current().nextLong());
        while (Instant.now().isBefore(end)) {
            String days = "from=" + FIRST.minusDays(DAYS) + "&to=" + FIRST.minusDays(1);
            switch (random.nextInt(4)) {
                case 0 ->
                    timed("glucose profile, PDF", () -> look(person, "reports/glucose-profile?format=pdf&" + days));
                case 1 -> timed("daily summary, PDF", () -> look(person, "reports/daily-summary?format=pdf&" + days));
                case 2 -> timed("daily summary, JSON", () -> look(person, "reports/daily-summary?format=json&" + days));
                default -> timed("metrics", () -> look(person, "metrics?" + days));
            }
            pauseAbout(BETWEEN_LOOKS);
        }
    }

    private static void look(Person person, String noun) {
        HttpResponse<byte[]> answer = person.rest().download("patients/me/" + noun);
        if (answer.statusCode() != 200) {
            throw new Refused(answer.statusCode());
        }
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Refused refused) {
            waits.failed(what + ": " + refused.status);
        } catch (RuntimeException | AssertionError broken) {
            waits.failed(what + ": " + broken.getClass().getSimpleName());
        }
        waits.waited(what, (System.nanoTime() - start) / 1e6);
    }

    /** Half as long to half as long again, so that people do not march in step. */
    private static void pauseAbout(Duration time) {
        pause(Duration.ofMillis(
                (long) (time.toMillis() * (0.5 + ThreadLocalRandom.current().nextDouble()))));
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
