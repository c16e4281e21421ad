package org.islet.neighbour;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.TryLater;

/** More waits to be read than is kept for one program. */
@ApplicationException(rollback = true)
public class InboxFull extends NamedFailure implements TryLater {

    private static final long serialVersionUID = 1L;

    InboxFull(int mebibytes) {
        super(Phrase.of("neighbour.full", mebibytes));
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }
}
