package org.islet.record;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** A newer reading differs in more than can be shown, or kept beside what it replaces, at once. */
@ApplicationException(rollback = true)
class TooManyChanges extends NamedFailure {

    private static final long serialVersionUID = 1L;

    TooManyChanges() {
        super(Phrase.of("too-many-changes"));
    }
}
