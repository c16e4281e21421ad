package org.islet.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.platform.RepeatedWork;

/** Makes the sums of days anew for whoever is in line, one patient at a time. */
@ApplicationScoped
class RebuildWorker implements RepeatedWork {

    @Inject
    private RebuildQueue queue;

    @Inject
    private Rebuilding rebuilding;

    @Override
    public String name() {
        return "sums made anew";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public After round() {
        Optional<RebuildQueue.Waiting> claimed = queue.claim();
        claimed.ifPresent(rebuilding::ofSums);
        return claimed.isPresent() ? After.NEXT : After.PAUSE;
    }
}
