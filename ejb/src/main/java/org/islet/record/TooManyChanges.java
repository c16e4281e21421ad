package org.islet.record;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** A newer reading differs in more than can be shown, or kept beside what it replaces, at once. */
@ApplicationException(rollback = true)
class TooManyChanges extends NamedFailure {

    private static final long serialVersionUID = 1L;

    TooManyChanges() {
        super(Phrase.of("too-many-changes"));
    }
}
