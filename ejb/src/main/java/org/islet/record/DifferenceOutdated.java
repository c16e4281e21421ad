package org.islet.record;

import org.islet.platform.NamedFailure;
import org.islet.devices.phrase.Phrase;
import jakarta.ejb.ApplicationException;

/** What was looked at is not what would be applied. */
@ApplicationException(rollback = true)
public class DifferenceOutdated extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public DifferenceOutdated() {
        super(Phrase.of("difference-outdated"));
    }
}
