package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.islet.platform.background.RepeatedWork;

/** Forgets uploads that were announced and never completed; nobody holds a receipt for them. */
@ApplicationScoped
class StaleUploadCleanup implements RepeatedWork {

    /** A client without a network for a month still finds its chunks. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private UploadSessions sessions;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "abandoned uploads";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public After round() {
        sessions.forgetStartedBefore(clock.instant().minus(KEPT));
        return After.PAUSE;
    }
}
