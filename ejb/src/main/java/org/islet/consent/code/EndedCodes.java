package org.islet.consent.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.islet.platform.background.RepeatedWork;

/** Forgets the codes that are over, and the browsers they let in; the consents stay, for their patients to read. */
@ApplicationScoped
class EndedCodes implements RepeatedWork {

    @Inject
    private ShareCodes codes;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public After round() {
        codes.forgetOver(clock.instant());
        return After.PAUSE;
    }
}
