package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.islet.capture.CaptureStored;
import org.islet.platform.RepeatedWork;

/**
 * Says again what nobody answered: an upload that was received and not decoded, because the server stopped between the
 * two or had no room for the events. At start all of them, later those that have waited a while.
 */
@ApplicationScoped
class Resumption implements RepeatedWork {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Inject
    private UploadSessions sessions;

    @Inject
    private Event<CaptureStored> stored;

    @Inject
    private Clock clock;

    private volatile boolean isLater;

    @Override
    public String name() {
        return "unread uploads";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public After round() {
        Instant now = clock.instant();
        sessions.undecodedBefore(isLater ? now.minus(A_WHILE) : now).forEach(stored::fire);
        isLater = true;
        return After.PAUSE;
    }
}
