package org.islet.upload;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets uploads that were announced and never completed; nobody holds a receipt for them. */
@Singleton
public class Abandonment {

    /** A client without a network for a month still finds its chunks. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private UploadSessions sessions;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        sessions.forgetStartedBefore(clock.instant().minus(KEPT));
    }
}
