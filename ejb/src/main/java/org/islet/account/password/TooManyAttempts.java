package org.islet.account.password;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.TryLater;

/** So many of these from one place are not people's doing; the same for every account. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends NamedFailure implements TryLater {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    private TooManyAttempts(Phrase why, Duration pause) {
        super(why);
        this.pause = pause;
    }

    public static TooManyAttempts inAnHour() {
        return new TooManyAttempts(Phrase.of("too-many-attempts.hour"), Duration.ofHours(1));
    }

    public static TooManyAttempts inAMinute() {
        return new TooManyAttempts(Phrase.of("too-many-attempts.minute"), Duration.ofMinutes(1));
    }

    @Override
    public Duration pause() {
        return pause;
    }
}
