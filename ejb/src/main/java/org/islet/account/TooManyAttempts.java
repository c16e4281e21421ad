package org.islet.account;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.platform.TryLater;

/** So many of these from one place are not people's doing; the same for every account. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException implements TryLater {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    private TooManyAttempts(String wait, Duration pause) {
        super("Too many attempts from here: wait " + wait + " and try again");
        this.pause = pause;
    }

    public static TooManyAttempts inAnHour() {
        return new TooManyAttempts("an hour", Duration.ofHours(1));
    }

    public static TooManyAttempts inAMinute() {
        return new TooManyAttempts("a minute", Duration.ofMinutes(1));
    }

    @Override
    public Duration pause() {
        return pause;
    }
}
