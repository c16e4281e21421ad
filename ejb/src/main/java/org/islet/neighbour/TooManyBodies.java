package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.TryLater;

/** A program sends more often than any that works as it should. */
@ApplicationException(rollback = true)
public class TooManyBodies extends NamedFailure implements TryLater {

    private static final long serialVersionUID = 1L;

    TooManyBodies(int most) {
        super(Phrase.of("neighbour.too-often", most));
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }
}
