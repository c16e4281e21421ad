package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.platform.background.RepeatedWork;
import org.islet.platform.rows.VisibleRows;
import org.islet.record.archive.RebuildQueue;

/** Makes the sums of days anew for whoever is in line, one patient at a time. */
@ApplicationScoped
public class RebuildWorker implements RepeatedWork {

    @Inject
    private RebuildQueue queue;

    @Inject
    private ImmediateReplay rebuilding;

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
        claimed.ifPresent(
                waiting -> VisibleRows.ofPatient(waiting.patient().value()).run(() -> rebuilding.ofSums(waiting)));
        return claimed.isPresent() ? After.NEXT : After.PAUSE;
    }
}
