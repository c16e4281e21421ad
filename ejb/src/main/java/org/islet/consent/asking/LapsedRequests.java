package org.islet.consent.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.islet.platform.background.RepeatedWork;

/** Forgets the requests that are over, and with them the addresses they were sent to. */
@ApplicationScoped
class LapsedRequests implements RepeatedWork {

    @Inject
    private ConsentRequests requests;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "requests for consent";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public After round() {
        requests.forgetLapsed(clock.instant());
        return After.PAUSE;
    }
}
