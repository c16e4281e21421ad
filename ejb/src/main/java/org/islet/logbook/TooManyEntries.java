package org.islet.logbook;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.TryLater;

/** More is written within a day than a person writes. */
@ApplicationException(rollback = true)
public class TooManyEntries extends NamedFailure implements TryLater {

    private static final long serialVersionUID = 1L;

    TooManyEntries(int most) {
        super(Phrase.of("too-many-entries", most));
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }
}
