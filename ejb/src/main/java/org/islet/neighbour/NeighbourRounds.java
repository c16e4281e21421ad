package org.islet.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.platform.background.RepeatedWork;
import org.islet.platform.rows.VisibleRows;
import org.islet.upload.GatheredFiles;

/** Gathers what programs sent, one inbox at a time, and has it read. */
@ApplicationScoped
class NeighbourRounds implements RepeatedWork {

    @Inject
    private Inbox inbox;

    @Inject
    private Gathering gathering;

    @Inject
    private GatheredFiles files;

    @Override
    public String name() {
        return "inboxes of phones";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public After round() {
        Optional<Inbox.Due> claimed = inbox.claim();
        claimed.ifPresent(due -> VisibleRows.ofPatient(due.patient().value())
                .run(() -> gathering.gather(due).ifPresent(files::haveRead)));
        return claimed.isPresent() ? After.NEXT : After.PAUSE;
    }
}
