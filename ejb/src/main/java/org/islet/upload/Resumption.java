package org.islet.upload;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.islet.capture.CaptureStored;

/**
 * Says again what nobody answered: an upload that was received and not decoded, because the server stopped between the
 * two or had no room for the events. At start all of them, later those that have waited a while.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Resumption {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Inject
    private UploadSessions sessions;

    @Inject
    private Event<CaptureStored> stored;

    @Inject
    private Clock clock;

    @Resource
    private TimerService timers;

    @PostConstruct
    void atStart() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Timeout
    void resumeAll() {
        resumeBefore(clock.instant());
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void resumeTheWaiting() {
        resumeBefore(clock.instant().minus(A_WHILE));
    }

    private void resumeBefore(Instant received) {
        sessions.undecodedBefore(received).forEach(stored::fire);
    }
}
