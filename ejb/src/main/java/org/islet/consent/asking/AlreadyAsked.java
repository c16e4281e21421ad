package org.islet.consent.asking;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** One who asks has one request to an address; nobody is asked again and again who has not said yes. */
@ApplicationException(rollback = true)
public class AlreadyAsked extends NamedFailure {

    private static final long serialVersionUID = 1L;

    AlreadyAsked(RequestState state, Instant lapses) {
        super(
                state == RequestState.WAITING
                        ? Phrase.of("already-asked.waiting", day(lapses))
                        // whatever the hour and the zone, it is over on the day after
                        : Phrase.of("already-asked.declined", day(lapses).plusDays(1)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
