package org.islet.platform.background;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Has all {@link RepeatedWork} done, each on a thread of its own, and knows how it stands.
 *
 * <p>Not the server's timers: they give a timer up after it has failed twice, and nobody is told.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Background {

    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    @Inject
    @Any
    private Instance<RepeatedWork> works;

    @Inject
    private RoundInContext context;

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory factory;

    private final List<Rounds> all = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @PostConstruct
    void begin() {
        for (var work : works) {
            all.add(new Rounds(work, work.name(), context::round, clock));
            for (int beside = 2; beside <= work.abreast(); beside++) {
                all.add(new Rounds(work, work.name() + " " + beside, context::round, clock));
            }
        }
        for (var rounds : all) {
            var thread = factory.newThread(rounds);
            thread.setName("islet " + rounds.standing().work());
            threads.add(thread);
            thread.start();
        }
    }

    /** The next round of this work begins now: somebody waits for it. */
    public void ring(Class<? extends RepeatedWork> work) {
        all.stream().filter(rounds -> rounds.areOf(work)).forEach(Rounds::ring);
    }

    public List<Standing> standings() {
        return all.stream().map(Rounds::standing).toList();
    }

    /** What is under way may end; what takes longer is begun again after the next start. */
    @PreDestroy
    void end() {
        all.forEach(Rounds::end);
        long end = System.nanoTime() + LAST_ROUND.toNanos();
        try {
            for (var thread : threads) {
                thread.join(
                        Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
        works.forEach(RepeatedWork::stop);
    }
}
