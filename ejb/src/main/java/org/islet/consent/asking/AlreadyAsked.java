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
        super(Phrase.of(
                state == RequestState.WAITING ? "already-asked.waiting" : "already-asked.declined",
                LocalDate.ofInstant(lapses, ZoneOffset.UTC)));
    }
}
