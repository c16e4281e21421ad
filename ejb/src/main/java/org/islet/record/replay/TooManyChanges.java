package org.islet.record.replay;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A newer reading differs in more than can be shown, or kept beside what it replaces, at once. */
@ApplicationException(rollback = true)
public class TooManyChanges extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public TooManyChanges() {
        super(Phrase.of("too-many-changes"));
    }
}
